import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import org.jspecify.annotations.Nullable;

@Pipeline("peek")
interface Peek {
  Numbers numbers();

  Repeated repeated();

  @Sink
  @UncheckedOwnership(reason = "keeps a borrow, to show what the guarded handle says")
  final class Repeated {
    private @Nullable Buffer last;

    void push(@Borrowed Buffer in) {
      if (last != null && last.intAt(0) == in.intAt(0)) {
        System.out.println("repeated: " + in.intAt(0));
      }
      last = in;
    }
  }

  static void main(String[] args) throws InterruptedException {
    try (Host host = Host.create(HostSettings.builder().threads(1).build());
        Flow flow =
            PeekPipeline.builder().numbers(new Numbers()).repeated(new Repeated()).start(host)) {
      try {
        flow.await();
      } catch (FlowException failed) {
        System.out.println(failed.getMessage().replaceAll("(;|element 1:|stale:) ", "$1\n  "));
      }
      System.out.print(flow.report());
    }
  }
}
