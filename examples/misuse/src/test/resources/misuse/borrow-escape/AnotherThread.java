import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@Sink
final class AnotherThread {
  private final ExecutorService workers = Executors.newCachedThreadPool();

  void push(@Borrowed Buffer in) {
    workers.submit(() -> System.out.println(in.size()));
  }
}
