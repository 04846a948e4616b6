import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;

@Pipeline("wired")
interface Wired {
  Numbers numbers();

  BySize size();

  @From("size.SMALL")
  Total small();

  @From("size.LARGE")
  Total large();
}
