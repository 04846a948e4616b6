package io.torvyn.benchmarks.launch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How much time each figure may take. The same for everybody in a run: nobody is warmed up less.
 *
 * @param forks how many fresh JVMs, each in its own round
 * @param warmups iterations that are thrown away, per fork
 * @param iterations iterations that count, per fork
 * @param millis length of an iteration; a run that takes longer finishes
 * @param jvmArgs further arguments of the forked JVMs
 */
public record Effort(int forks, int warmups, int iterations, int millis, List<String> jvmArgs) {
  /** What every fork gets: Agrona reads jdk.internal.misc, Netty need not look for leaks. */
  private static final List<String> ALWAYS =
      List.of(
          "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
          "-Dio.netty.leakDetection.level=disabled",
          "-Djmh.executor=CUSTOM",
          "-Djmh.executor.class=" + NettyThreads.class.getName());

  /**
   * Reads {@code --quick}, {@code --forks}, {@code --warmups}, {@code --iterations}, {@code
   * --millis} and {@code --jvm-args}; what is missing is 3 forks of 3 and 5 iterations of a second,
   * or with {@code --quick} 1 fork of 2 and 3.
   */
  public static Effort of(Arguments arguments) {
    boolean quick = arguments.flag("--quick");
    String jvmArgs = arguments.text("--jvm-args", "").trim();
    return new Effort(
        arguments.number("--forks", quick ? 1 : 3),
        arguments.number("--warmups", quick ? 2 : 3),
        arguments.number("--iterations", quick ? 3 : 5),
        arguments.number("--millis", 1000),
        jvmArgs.isEmpty() ? List.of() : List.of(jvmArgs.split("\\s+")));
  }

  /**
   * Options of one fork of one benchmark; the caller says which, with which parameters.
   *
   * @param further arguments of the fork's JVM that this benchmark needs
   */
  public ChainedOptionsBuilder oneFork(String... further) {
    TimeValue time = new TimeValue(millis, TimeUnit.MILLISECONDS);
    return new OptionsBuilder()
        .forks(1)
        .warmupIterations(warmups)
        .warmupTime(time)
        .measurementIterations(iterations)
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .jvmArgsAppend(
            Stream.of(ALWAYS, List.of(further), jvmArgs)
                .flatMap(List::stream)
                .toArray(String[]::new));
  }

  /** Seconds that one fork takes, its start included; a guess for the progress line. */
  public double secondsPerFork() {
    return 1.0 + (warmups + iterations) * millis / 1000.0;
  }
}
