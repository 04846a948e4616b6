import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;

@Pipeline("half-wired")
interface HalfWired {
  Numbers numbers();

  BySize size();

  @From("size.SMALL")
  Total small();
}
