package io.torvyn.benchmarks.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Carries trials out. The contenders of a group take turns, one fork each, until each has had all
 * its forks: when the machine gets slower for a while, it gets slower for all of them.
 */
public final class Rounds {
  private final Effort effort;
  private final Path json;
  private final PrintStream progress;
  private final Map<Trial, List<BenchmarkResult>> results = new LinkedHashMap<>();

  /**
   * Prepares a run.
   *
   * @param json where JMH's JSON goes; written anew after every group, so that a run that is
   *     interrupted keeps what it has
   * @param progress one line per fork
   */
  public Rounds(Effort effort, Path json, PrintStream progress) {
    this.effort = effort;
    this.json = json;
    this.progress = progress;
  }

  /**
   * Measures every trial in all its forks.
   *
   * @throws IllegalStateException naming the trial that failed; earlier groups are in the JSON
   */
  public void run(Collection<Trial> trials) {
    Map<String, List<Trial>> groups = new LinkedHashMap<>();
    for (Trial trial : trials) {
      groups.computeIfAbsent(trial.group(), group -> new ArrayList<>()).add(trial);
    }
    int left = trials.size() * effort.forks();
    for (List<Trial> group : groups.values()) {
      for (int round = 1; round <= effort.forks(); round++) {
        for (Trial trial : group) {
          progress.printf(
              "%d forks left, about %.0f min · %s · round %d of %d",
              left, left * effort.secondsPerFork() / 60, trial.title(), round, effort.forks());
          progress.flush();
          progress.printf(" · %s%n", score(fork(trial)));
          left--;
        }
      }
      write();
    }
  }

  private RunResult fork(Trial trial) {
    try {
      RunResult result = new Runner(trial.fork()).runSingle();
      results
          .computeIfAbsent(trial, unused -> new ArrayList<>())
          .addAll(result.getBenchmarkResults());
      return result;
    } catch (RunnerException e) {
      throw new IllegalStateException(trial.title() + " failed: " + e.getMessage(), e);
    }
  }

  private static String score(RunResult result) {
    Result<?> primary = result.getPrimaryResult();
    return String.format("%.2f %s", primary.getScore(), primary.getScoreUnit());
  }

  private void write() {
    List<RunResult> merged = new ArrayList<>();
    for (List<BenchmarkResult> forks : results.values()) {
      merged.add(new RunResult(forks.get(0).getParams(), forks));
    }
    try {
      Path folder = json.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + json, e);
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(merged);
  }
}
