package io.torvyn.benchmarks.compile;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Times one compilation of many classes in a compiler that has been warmed up by others before it.
 * The jars it needs lie in the folder {@code compile-time} beside the benchmark jar.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileTime {
  /** What is compiled, and checked by whom. */
  @Param public Checking checking = Checking.NONE;

  /** How many component classes. */
  @Param({"100", "300", "1000"})
  public int classes;

  private Compilation compilation;

  /** Writes the sources; not timed. */
  @Setup
  public void prepare() throws URISyntaxException {
    Path jar =
        Path.of(CompileTime.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    compilation = new Compilation(checking, classes, jar.resolveSibling("compile-time"));
  }

  /** One compilation. */
  @Benchmark
  public long compile() {
    return compilation.run();
  }
}
