import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

@Pipeline("two-owners")
interface TwoOwners {
  Numbers numbers();

  Total total();

  @From("numbers")
  Keep keep();
}

@Sink
final class Keep {
  private final BufferDeque kept = new BufferDeque();

  void push(@Owned Buffer in) {
    kept.put(in);
  }
}
