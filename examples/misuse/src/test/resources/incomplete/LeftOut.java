import io.torvyn.host.Flow;
import io.torvyn.host.Host;

final class LeftOut {
  void run(Host host) throws InterruptedException {
    try (Flow flow = WiredPipeline.builder().numbers(new Numbers()).small(new Total()).start(host)) {
      flow.await();
    }
  }
}
