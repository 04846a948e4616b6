package io.torvyn.flink;

import io.torvyn.flink.element.Payload;
import io.torvyn.flink.element.PayloadType;
import io.torvyn.flink.operator.IslandOperator;
import io.torvyn.flink.operator.IslandPlace;
import io.torvyn.flink.source.ComponentSource;
import io.torvyn.flow.plan.IslandOrder;
import io.torvyn.glue.Blueprint;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.OutputTag;

/**
 * The operators of a pipeline and the streams between them, made upstream first.
 *
 * <p>An island whose elements all go the same way has one output; otherwise each edge has one of
 * its own. A payload names its edge, so streams of several edges can be joined.
 */
final class Topology {
  /** Where elements of an edge go: an island or a connector, and how they are parted on the way. */
  private record Way(String to, KeySpec key) {}

  private final StreamExecutionEnvironment environment;
  private final Blueprint blueprint;
  private final PipelineSpec spec;
  private final Parallelism parallelism;
  private final Map<Integer, Integer> pool;
  private final Properties properties;
  private final Map<Integer, DataStream<Payload>> streams = new HashMap<>();

  Topology(
      StreamExecutionEnvironment environment,
      Blueprint blueprint,
      Parallelism parallelism,
      Map<Integer, Integer> pool,
      Properties properties) {
    this.environment = environment;
    this.blueprint = blueprint;
    this.spec = blueprint.spec();
    this.parallelism = parallelism;
    this.pool = pool;
    this.properties = properties;
  }

  /** A connector in place of a source: its bytes travel on all edges out of the stage. */
  void source(String stage, DataStream<byte[]> bytes) {
    for (EdgeSpec edge : spec.edges()) {
      if (edge.from().equals(stage)) {
        streams.put(
            edge.index(),
            bytes
                .map(new OntoEdge(edge.index()))
                .returns(PayloadType.PAYLOAD)
                .name(spec.name() + ": " + stage)
                .setParallelism(bytes.getParallelism()));
      }
    }
  }

  /** All islands but those whose places connectors take. */
  void islands(Set<String> replaced) {
    List<Integer> order = new ArrayList<>(IslandOrder.downstreamFirst(spec));
    Collections.reverse(order);
    for (int number : order) {
      IslandPlace place = new IslandPlace(blueprint, number, pool, properties);
      if (place.stages().stream().noneMatch(stage -> replaced.contains(stage.name()))) {
        island(place);
      }
    }
  }

  private void island(IslandPlace place) {
    List<EdgeSpec> out = edges(place, EdgeSpec::from);
    boolean oneWay = out.stream().map(this::way).distinct().count() <= 1;
    Map<Integer, OutputTag<Payload>> sides = new HashMap<>();
    if (!oneWay) {
      out.forEach(
          edge ->
              sides.put(
                  edge.index(), new OutputTag<>("edge-" + edge.index(), PayloadType.PAYLOAD)));
    }
    int subtasks = parallelism.of(place.stages(), environment.getParallelism());
    SingleOutputStreamOperator<Payload> made = operator(place, sides, subtasks);
    made.uid("torvyn: " + place.name());
    for (EdgeSpec edge : out) {
      OutputTag<Payload> side = sides.get(edge.index());
      streams.put(edge.index(), side == null ? made : made.getSideOutput(side));
    }
  }

  private SingleOutputStreamOperator<Payload> operator(
      IslandPlace place, Map<Integer, OutputTag<Payload>> sides, int subtasks) {
    if (place.stages().get(0).kind() == StageKind.SOURCE) {
      return environment
          .fromSource(
              new ComponentSource(place),
              WatermarkStrategy.noWatermarks(),
              place.name(),
              PayloadType.PAYLOAD)
          .setParallelism(1);
    }
    return joined(edges(place, EdgeSpec::to), subtasks)
        .transform(place.name(), PayloadType.PAYLOAD, new IslandOperator(place, sides))
        .setParallelism(subtasks);
  }

  /**
   * What comes to a sink whose place a connector takes.
   *
   * @param stage the sink
   * @return one stream of all its edges
   */
  DataStream<Payload> into(String stage) {
    List<EdgeSpec> edges = spec.edges().stream().filter(edge -> edge.to().equals(stage)).toList();
    List<DataStream<Payload>> distinct =
        List.copyOf(new LinkedHashSet<>(edges.stream().map(edge -> stream(edge)).toList()));
    return union(distinct);
  }

  private DataStream<Payload> joined(List<EdgeSpec> edges, int subtasks) {
    Map<DataStream<Payload>, KeySpec> keys = new java.util.LinkedHashMap<>();
    for (EdgeSpec edge : edges) {
      keys.put(stream(edge), blueprint.key(edge.to()));
    }
    List<DataStream<Payload>> parted = new ArrayList<>();
    keys.forEach((stream, key) -> parted.add(parted(stream, key, subtasks)));
    return union(parted);
  }

  private DataStream<Payload> parted(DataStream<Payload> stream, KeySpec key, int subtasks) {
    if (key != null) {
      // Parted by key, but not a keyed stream: the island keeps its state itself.
      return new DataStream<>(environment, stream.keyBy(new KeyOfBytes(key)).getTransformation());
    }
    return stream.getParallelism() == subtasks ? stream.forward() : stream.rebalance();
  }

  private static DataStream<Payload> union(List<DataStream<Payload>> streams) {
    DataStream<Payload> first = streams.get(0);
    @SuppressWarnings({"unchecked", "rawtypes"})
    DataStream<Payload>[] others = streams.subList(1, streams.size()).toArray(new DataStream[0]);
    return others.length == 0 ? first : first.union(others);
  }

  private DataStream<Payload> stream(EdgeSpec edge) {
    return Objects.requireNonNull(streams.get(edge.index()), edge.toString());
  }

  private Way way(EdgeSpec edge) {
    StageSpec to = spec.stage(edge.to());
    return new Way("island " + to.island(), blueprint.key(edge.to()));
  }

  private List<EdgeSpec> edges(
      IslandPlace place, java.util.function.Function<EdgeSpec, String> end) {
    List<String> names = place.stages().stream().map(StageSpec::name).toList();
    return spec.edges().stream()
        .filter(edge -> edge.queue() != null && names.contains(end.apply(edge)))
        .toList();
  }
}
