package io.torvyn.benchmarks.race;

import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Times one contender at one workload. An invocation is a whole run of {@link Workload#elements}
 * elements. {@link RacePlan} tells JMH that number, so that its scores are per element; started
 * without it the scores are per run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Race {
  /** What is done. */
  @Param public Workload workload = Workload.PASS_THROUGH;

  /** Bytes of an element. */
  @Param({"64", "1024", "16384"})
  public int payload;

  /** Who does it. */
  @Param public Contender contender = Contender.LOOP;

  private Contest contest;
  private int elements;

  /** Opens the contest; not timed. */
  @Setup
  public void open() {
    contest = contender.open(new Input(workload, payload));
    elements = workload.elements(payload);
  }

  /** One run; its checksum goes to JMH, so that no work can be left out. */
  @Benchmark
  public long run() throws Exception {
    return contest.run(elements);
  }

  /** Ends the contest's threads; not timed. */
  @TearDown
  public void close() {
    contest.close();
  }
}
