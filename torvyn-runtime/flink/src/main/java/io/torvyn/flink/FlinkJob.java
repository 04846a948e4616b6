package io.torvyn.flink;

import io.torvyn.flink.element.Payload;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.glue.Blueprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Adds a pipeline to a Flink job. Used by the one thread that builds the job.
 *
 * <pre>{@code
 * FlinkJob.of(env, new AccessLogFlink().served(() -> new TopPaths("Top paths", 10)))
 *     .from("lines", env.fromSource(files, noWatermarks(), "logs"))
 *     .to("print", rows -> rows.sinkTo(output))
 *     .addToJob();
 * env.execute();
 * }</pre>
 *
 * <p>{@link #addToJob} switches object reuse on for the whole job. Streams of {@link Payload} are
 * therefore to be used as {@link Payload} says.
 */
public final class FlinkJob {
  /** The slots of each subtask's pool unless said otherwise: 4.25 MiB. */
  private static final Map<Integer, Integer> POOL =
      Map.of(256, 1024, 4 << 10, 256, 64 << 10, 16, 1 << 20, 2);

  private final StreamExecutionEnvironment environment;
  private final Blueprint blueprint;
  private final Map<String, DataStream<byte[]>> sources = new LinkedHashMap<>();
  private final Map<String, Consumer<DataStream<Payload>>> sinks = new LinkedHashMap<>();
  private final Map<String, Integer> parallelism = new LinkedHashMap<>();
  private final Map<Integer, Integer> pool = new HashMap<>(POOL);
  private final Properties properties = new Properties();

  private FlinkJob(StreamExecutionEnvironment environment, Blueprint blueprint) {
    this.environment = environment;
    this.blueprint = blueprint;
  }

  /**
   * Begins.
   *
   * @param environment the job
   * @param blueprint how to build the pipeline; generated where the option {@code torvyn.flink}
   *     names it
   * @return a pipeline that is not part of the job yet
   */
  public static FlinkJob of(StreamExecutionEnvironment environment, Blueprint blueprint) {
    return new FlinkJob(environment, blueprint);
  }

  /**
   * Lets a connector take the place of a source.
   *
   * @param stage the source's stage
   * @param bytes its elements; the arrays are not changed, and not kept
   * @return this
   */
  public FlinkJob from(String stage, DataStream<byte[]> bytes) {
    blueprint.spec().stage(stage);
    sources.put(stage, bytes);
    return this;
  }

  /**
   * Lets a connector take the place of a sink.
   *
   * @param stage the sink's stage
   * @param connect called once by {@link #addToJob} with what comes to the sink
   * @return this
   */
  public FlinkJob to(String stage, Consumer<DataStream<Payload>> connect) {
    blueprint.spec().stage(stage);
    sinks.put(stage, connect);
    return this;
  }

  /**
   * Sets in how many subtasks the island of a stage runs. The default is as many as a stage that is
   * declared {@code @Parallel} has replicas; otherwise the job's own parallelism for islands
   * without state, and 1 for others unless all their edges are keyed, for sources and for sinks.
   *
   * @param stage any stage of the island
   * @param subtasks 1 or more
   * @return this
   */
  public FlinkJob parallelism(String stage, int subtasks) {
    blueprint.spec().stage(stage);
    parallelism.put(stage, subtasks);
    return this;
  }

  /**
   * Sets how many slots of a size the pool of each subtask has. The memory is native, so a task
   * manager needs it besides its heap, under {@code taskmanager.memory.task.off-heap.size}.
   *
   * @param slotBytes the bytes that fit into a slot
   * @param slots how many; 0 for none
   * @return this
   */
  public FlinkJob pool(int slotBytes, int slots) {
    pool.put(slotBytes, slots);
    return this;
  }

  /**
   * Changes a setting of a stage.
   *
   * @param key {@code torvyn.<pipeline>.<stage>.<setting>}, as for a host
   * @param value what it is set to
   * @return this
   */
  public FlinkJob setting(String key, String value) {
    properties.setProperty(key, value);
    return this;
  }

  /**
   * Checks everything and adds the pipeline's operators to the job.
   *
   * @throws IllegalArgumentException if the job could not run; the message names the stage and the
   *     remedy, and nothing was added
   */
  public void addToJob() {
    JobCheck check = new JobCheck(blueprint);
    check.surroundings(environment);
    List<StagePlan> stages = check.settings(properties);
    Set<String> replaced = new HashSet<>(sources.keySet());
    replaced.addAll(sinks.keySet());
    check.components(replaced);
    check.memory(environment.getConfiguration(), pool, replaced);
    environment.getConfig().enableObjectReuse();
    Topology topology =
        new Topology(
            environment,
            blueprint,
            new Parallelism(blueprint, check, check.replicas(stages, parallelism)),
            pool,
            properties);
    sources.forEach(topology::source);
    topology.islands(replaced);
    sinks.forEach((stage, connect) -> connect.accept(topology.into(stage)));
  }
}
