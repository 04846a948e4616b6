import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

@Pipeline("greet")
interface Greet {
  Words words();

  Shout shout();

  Print print();

  @Source
  final class Words {
    private static final String[] WORDS = {"hello", "bonjour", "salve"};
    private int next;

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      if (next == WORDS.length) {
        return null;
      }
      MutableBuffer word = alloc.allocate(16);
      word.append(WORDS[next++], StandardCharsets.UTF_8);
      return word.freeze();
    }
  }

  @Processor
  final class Shout {
    @Owned
    Buffer process(@Borrowed Buffer word, BufferAllocator alloc) {
      MutableBuffer loud = alloc.allocate(word.size());
      for (int i = 0; i < word.size(); i++) {
        loud.append((byte) Character.toUpperCase(word.byteAt(i)));
      }
      return loud.freeze();
    }
  }

  @Sink
  final class Print {
    void push(@Borrowed Buffer word) {
      System.out.println(word.readString(StandardCharsets.UTF_8));
    }
  }

  static void main(String[] args) throws InterruptedException {
    try (Host host = Host.create();
        Flow flow =
            GreetPipeline.builder()
                .words(new Words())
                .shout(new Shout())
                .print(new Print())
                .start(host)) {
      flow.await();
      System.out.print(flow.report());
    }
  }
}
