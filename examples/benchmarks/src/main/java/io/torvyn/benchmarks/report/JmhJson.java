package io.torvyn.benchmarks.report;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the JSON that JMH writes, as far as the report needs it. */
public final class JmhJson {
  private static final String ALLOCATED = "\"gc.alloc.rate.norm\"";

  private JmhJson() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, or holds no JMH results; the message names the file
   */
  public static List<Line> read(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      List<Line> lines = new ArrayList<>();
      for (Config result :
          ConfigFactory.parseString("{\"results\":" + text + "}").getConfigList("results")) {
        lines.add(line(result));
      }
      return lines;
    } catch (ConfigException e) {
      throw new IOException(file + " holds no JMH results: " + e.getMessage(), e);
    }
  }

  private static Line line(Config result) {
    String name = result.getString("benchmark");
    int method = name.lastIndexOf('.');
    Map<String, String> params = new TreeMap<>();
    if (result.hasPath("params")) {
      result
          .getConfig("params")
          .root()
          .forEach((key, value) -> params.put(key, text(value.unwrapped())));
    }
    List<List<Double>> times = forks(result, "primaryMetric.rawData");
    String allocated = "secondaryMetrics." + ALLOCATED + ".rawData";
    return new Line(
        name.substring(name.lastIndexOf('.', method - 1) + 1),
        params,
        result.getString("primaryMetric.scoreUnit"),
        Score.of(times),
        result.hasPath(allocated) ? Score.of(forks(result, allocated)) : new Score(Double.NaN, 0),
        result.getInt("threads"),
        times.size());
  }

  private static List<List<Double>> forks(Config result, String path) {
    List<List<Double>> forks = new ArrayList<>();
    for (Object fork : result.getList(path).unwrapped()) {
      List<Double> iterations = new ArrayList<>();
      for (Object iteration : (List<?>) fork) {
        iterations.add(Double.valueOf(text(iteration)));
      }
      forks.add(iterations);
    }
    return forks;
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }
}
