package io.torvyn.wired;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A pipeline put together by a test at run time, instead of by the processor. */
public final class WiredPipeline extends GeneratedPipeline {
  private final Map<String, Body> bodies;
  private final Map<String, Supplier<Body>> suppliers;

  private WiredPipeline(
      PipelineSpec spec, Map<String, Body> bodies, Map<String, Supplier<Body>> suppliers) {
    super(spec);
    this.bodies = Map.copyOf(bodies);
    this.suppliers = Map.copyOf(suppliers);
  }

  @Override
  public IslandDriver island(IslandContext context) {
    Map<String, Body> own = new HashMap<>(bodies);
    for (StageSpec stage : spec().stages()) {
      if (stage.island() == context.index() && suppliers.containsKey(stage.name())) {
        own.put(stage.name(), replica(stage.name(), suppliers.get(stage.name())));
      }
    }
    return new WiredDriver(context, spec(), own);
  }

  public static Builder named(String name) {
    return new Builder(name);
  }

  public static QueueSpec queue(int depth, String overflow) {
    return new QueueSpec(depth, overflow, 50, 0);
  }

  public static ErrorPolicySpec policy(String name) {
    return new ErrorPolicySpec(name, name.equals("RETRY") ? 3 : 0, 0, "");
  }

  /** Collects stages and edges; islands follow from where the queues are. */
  public static final class Builder {
    private final String name;
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, ErrorPolicySpec> policies = new HashMap<>();
    private final Map<String, Boolean> unproved = new HashMap<>();
    private final Map<String, Boolean> blocking = new HashMap<>();
    private final Map<String, Boolean> priority = new HashMap<>();
    private final Map<String, ParallelSpec> parallel = new HashMap<>();
    private final Map<String, Supplier<Body>> suppliers = new HashMap<>();
    private final List<EdgeSpec> edges = new ArrayList<>();
    private int copyBound;

    private Builder(String name) {
      this.name = name;
    }

    public Builder stage(String stage, Body body) {
      return stage(stage, body, ErrorPolicySpec.TERMINATE);
    }

    public Builder stage(String stage, Body body, ErrorPolicySpec policy) {
      bodies.put(stage, body);
      policies.put(stage, policy);
      return this;
    }

    /** Replicas of a stage; in front of it and behind it there have to be queues. */
    public Builder parallel(String stage, ParallelSpec how, Supplier<Body> supplier) {
      bodies.putIfAbsent(stage, supplier.get());
      policies.putIfAbsent(stage, ErrorPolicySpec.TERMINATE);
      parallel.put(stage, how);
      suppliers.put(stage, supplier);
      return this;
    }

    public Builder unproved(String stage) {
      unproved.put(stage, true);
      return this;
    }

    public Builder blocking(String stage) {
      blocking.put(stage, true);
      return this;
    }

    public Builder priority(String stage) {
      priority.put(stage, true);
      return this;
    }

    public Builder copyBound(int bound) {
      copyBound = bound;
      return this;
    }

    public Builder edge(String from, String to) {
      return edge(from, "", to, false, null);
    }

    public Builder edge(String from, String to, QueueSpec queue) {
      return edge(from, "", to, false, queue);
    }

    public Builder edge(String from, String port, String to, boolean copy, QueueSpec queue) {
      edges.add(new EdgeSpec(edges.size(), from, port, to, copy, "borrowed", queue));
      return this;
    }

    public WiredPipeline build() {
      Map<String, Integer> islands = islands();
      List<StageSpec> stages = new ArrayList<>();
      bodies.forEach(
          (stage, body) ->
              stages.add(
                  new StageSpec(
                      stage,
                      kind(body),
                      body.getClass().getName(),
                      !unproved.containsKey(stage),
                      body instanceof Body.Switch,
                      body instanceof Body.Owner,
                      islands.get(stage),
                      blocking.containsKey(stage),
                      policies.get(stage),
                      1,
                      priority.containsKey(stage),
                      parallel.get(stage))));
      int count = islands.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
      PipelineSpec spec =
          new PipelineSpec(
              name,
              "test." + name,
              stages,
              edges,
              count,
              "",
              copyBound,
              new ProofMark(ProofMark.GLUE_VERSION, "test"));
      return new WiredPipeline(spec, bodies, suppliers);
    }

    /** Stages connected without a queue share an island. */
    private Map<String, Integer> islands() {
      Map<String, String> leader = new HashMap<>();
      bodies.keySet().forEach(stage -> leader.put(stage, stage));
      for (EdgeSpec edge : edges) {
        if (edge.queue() == null) {
          leader.put(find(leader, edge.from()), find(leader, edge.to()));
        }
      }
      Map<String, Integer> numbers = new HashMap<>();
      Map<String, Integer> islands = new LinkedHashMap<>();
      for (String stage : bodies.keySet()) {
        String of = find(leader, stage);
        numbers.putIfAbsent(of, numbers.size());
        islands.put(stage, numbers.get(of));
      }
      return islands;
    }

    private static String find(Map<String, String> leader, String stage) {
      String of = stage;
      while (!leader.get(of).equals(of)) {
        of = leader.get(of);
      }
      return of;
    }

    private static StageKind kind(Body body) {
      if (body instanceof Body.PullSource || body instanceof Body.EmitSource) {
        return StageKind.SOURCE;
      }
      if (body instanceof Body.Picker) {
        return StageKind.FILTER;
      }
      if (body instanceof Body.Switch) {
        return StageKind.ROUTER;
      }
      if (body instanceof Body.Gatherer) {
        return StageKind.AGGREGATOR;
      }
      return body instanceof Body.Drain ? StageKind.SINK : StageKind.PROCESSOR;
    }
  }
}
