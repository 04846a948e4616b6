import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;

@Pipeline("no-such-stage")
interface NoSuchStage {
  Numbers numbers();

  @From("nunbers")
  Total total();
}
