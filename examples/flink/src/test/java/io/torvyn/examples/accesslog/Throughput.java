package io.torvyn.examples.accesslog;

import io.torvyn.flink.FlinkJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * The pipeline on Flink beside {@link ByHand}: the same lines from memory, the same topology,
 * object reuse on for both, by turns in one process. Prints lines per second and the ratio of the
 * medians.
 */
final class Throughput {
  private static final List<byte[]> LINES = lines();

  private Throughput() {}

  /** Arguments: how many lines in a run, and how many runs of each are counted. */
  public static void main(String[] args) throws Exception {
    long count = Long.parseLong(args[0]);
    int runs = Integer.parseInt(args[1]);
    for (boolean hop : new boolean[] {true, false}) {
      List<Double> torvyn = new ArrayList<>();
      List<Double> byHand = new ArrayList<>();
      for (int i = 0; i <= runs; i++) { // the first one of each warms up
        double one = run(count, hop, true);
        double other = run(count, hop, false);
        if (i > 0) {
          torvyn.add(one);
          byHand.add(other);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s: torvyn %,.0f lines/s, by hand %,.0f lines/s, ratio %.2f (runs %s / %s)%n",
          hop ? "over the network" : "chained",
          median(torvyn),
          median(byHand),
          median(torvyn) / median(byHand),
          thousands(torvyn),
          thousands(byHand));
    }
    System.out.println("by hand: " + ByHand.RESULT.get());
  }

  private static List<String> thousands(List<Double> rates) {
    return rates.stream().map(rate -> String.format(Locale.ROOT, "%.0fk", rate / 1000)).toList();
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
  }

  private static double run(long count, boolean hop, boolean torvyn) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);
    environment.getConfig().enableObjectReuse();
    DataStream<byte[]> lines =
        environment
            .fromSource(
                new NumberSequenceSource(0, count - 1), WatermarkStrategy.noWatermarks(), "numbers")
            .setParallelism(hop ? 2 : 1)
            .map(number -> LINES.get((int) (number % LINES.size())))
            .returns(PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
            .setParallelism(hop ? 2 : 1);
    if (torvyn) {
      FlinkJob.of(environment, AccessLogJob.blueprint())
          .from("lines", lines)
          .to("print", rows -> rows.sinkTo(new DiscardingSink<>()))
          .addToJob();
    } else {
      lines
          .process(new ByHand())
          .returns(PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
          .sinkTo(new DiscardingSink<>());
    }
    long runtime = environment.execute().getNetRuntime();
    return count * 1000.0 / runtime;
  }

  private static List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>();
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(Throughput.class.getResourceAsStream("access.log.gz")))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (byte b : in.readAllBytes()) {
        if (b == '\n') {
          lines.add(line.toByteArray());
          line.reset();
        } else {
          line.write(b);
        }
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("the sample is damaged", impossible);
    }
    return lines;
  }
}
