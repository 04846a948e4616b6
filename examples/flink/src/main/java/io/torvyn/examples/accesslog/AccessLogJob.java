package io.torvyn.examples.accesslog;

import io.torvyn.flink.FlinkJob;
import io.torvyn.flink.file.LineBytes;
import io.torvyn.flink.file.PayloadEncoder;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The access-log pipeline as a Flink job: files of a folder in place of its source, files of
 * another in place of its sink, and everything between as it is.
 */
public final class AccessLogJob {
  private static final int READERS = 2;
  private static final int RESTARTS = 3;
  private static final Duration CHECKPOINTS = Duration.ofMillis(500);

  private AccessLogJob() {}

  /**
   * Runs the job and waits for its end.
   *
   * @param args the folder with the logs, the folder for the rows, and, if the job is to run on a
   *     cluster, its address as {@code host:port}
   * @throws Exception if the job cannot be submitted, or fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length < 2 || args.length > 3) {
      System.err.println("Usage: AccessLogJob <folder with logs> <folder for rows> [host:port]");
      System.exit(2);
    }
    StreamExecutionEnvironment environment =
        args.length == 3 ? remote(args[2]) : StreamExecutionEnvironment.createLocalEnvironment();
    add(environment, args[0], args[1]);
    environment.execute("access-log");
  }

  private static StreamExecutionEnvironment remote(String address) {
    int colon = address.lastIndexOf(':');
    return StreamExecutionEnvironment.createRemoteEnvironment(
        address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }

  /**
   * Adds the pipeline to a job.
   *
   * @param environment the job
   * @param logs the folder that is read
   * @param rows the folder that is written
   */
  static void add(StreamExecutionEnvironment environment, String logs, String rows) {
    environment.setParallelism(READERS);
    environment.configure(settings());
    environment.enableCheckpointing(CHECKPOINTS.toMillis());
    FileSource<byte[]> files =
        FileSource.forRecordStreamFormat(new LineBytes(), new Path(logs)).build();
    DataStream<byte[]> lines =
        environment.fromSource(files, WatermarkStrategy.noWatermarks(), "logs");
    FlinkJob.of(environment, blueprint())
        .from("lines", lines)
        .to(
            "print",
            out ->
                out.sinkTo(
                        FileSink.forRowFormat(new Path(rows), new PayloadEncoder())
                            .withBucketAssigner(new BasePathBucketAssigner<>())
                            .withRollingPolicy(OnCheckpointRollingPolicy.build())
                            .build())
                    .name("rows")
                    .setParallelism(1))
        .addToJob();
  }

  /** A mistake of ours is told after a few attempts; a lost machine costs one. */
  private static Configuration settings() {
    Configuration settings = new Configuration();
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofSeconds(1));
    return settings;
  }

  /** The components that need to be told something; all others are made as they are. */
  static AccessLogFlink blueprint() {
    return new AccessLogFlink()
        .served(() -> new TopPaths("Top paths", AccessLogMain.TOP_SERVED))
        .failed(() -> new TopPaths("Failing paths", AccessLogMain.TOP_FAILED));
  }
}
