package accepted.lambdas;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** What is taken out of a buffer may go anywhere: numbers, strings, arrays. */
class OnlyNumbers {
  private final List<String> lines = new ArrayList<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private byte[] last = {};

  void keepText(@Borrowed Buffer in) {
    lines.add(in.readString(StandardCharsets.UTF_8));
  }

  void keepBytes(@Borrowed Buffer in) {
    last = in.readAll();
  }

  void sizeToThread(@Borrowed Buffer in) {
    int size = in.size();
    pool.execute(() -> System.out.println(size));
  }

  void textToThread(@Owned Buffer in) {
    String text = in.readString(StandardCharsets.US_ASCII);
    in.release();
    pool.execute(() -> System.out.println(text + last.length));
  }

  Supplier<Integer> sizeLater(@Borrowed Buffer in) {
    int size = in.size();
    return () -> size;
  }
}
