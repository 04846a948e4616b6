package io.torvyn.flow.run;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** A pipeline of random shape, policies and faults, the same for the same seed. */
final class RandomPipeline {
  private static final String[] OVERFLOWS = {
    "BLOCK", "BLOCK", "BLOCK", "DROP_OLDEST", "DROP_NEWEST", "RATE_LIMIT", "ERROR"
  };
  private static final String[] POLICIES = {"SKIP", "SKIP", "RETRY", "DEAD_LETTER", "TERMINATE"};

  private final SplittableRandom random;
  private final WiredPipeline.Builder wiring;
  private final List<String> makers = new ArrayList<>();
  private final Map<String, Integer> outs = new HashMap<>();
  private final Map<String, List<String[]>> planned = new HashMap<>();
  private final Set<String> routers = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Integer> inputs = new HashMap<>();
  private final Map<String, Boolean> queued = new HashMap<>();
  private final List<String> deadLetterers = new ArrayList<>();
  private final Map<String, Supplier<Body>> replicated = new HashMap<>();
  private final Map<String, String> orders = new HashMap<>();
  private final boolean endless;
  private final RandomBodies bodies;

  RandomPipeline(long seed, boolean endless) {
    random = new SplittableRandom(seed);
    wiring = WiredPipeline.named("chaos-" + seed);
    this.endless = endless;
    bodies = new RandomBodies(random, endless);
  }

  WiredPipeline build() {
    int sources = 1 + random.nextInt(3);
    for (int i = 0; i < sources; i++) {
      add("source" + i, bodies.source(), false);
      makers.add("source" + i);
    }
    int middles = random.nextInt(6);
    for (int i = 0; i < middles; i++) {
      String name = "middle" + i;
      Body body = make(name, bodies -> bodies.middle(List.of("p0", "p1", "p2")));
      add(name, body, body instanceof Body.Owner);
      if (body instanceof Body.Switch) {
        routers.add(name);
      }
      if (body instanceof Body.Owner) {
        owners.add(name);
      }
      connect(name);
      makers.add(name);
    }
    int sinks = 1 + random.nextInt(2);
    for (int i = 0; i < sinks; i++) {
      add("sink" + i, make("sink" + i, RandomBodies::sink), false);
      connect("sink" + i);
    }
    for (String maker : makers) {
      if (!outs.containsKey(maker)) {
        plan(maker, "sink" + random.nextInt(sinks));
      }
    }
    planned
        .values()
        .forEach(edges -> edges.forEach(edge -> inputs.merge(edge[1], 1, Integer::sum)));
    replicated.forEach(this::replicate);
    planned.values().forEach(edges -> edges.forEach(this::wire));
    if (!deadLetterers.isEmpty()) {
      wiring.stage("dead", bodies.plainSink());
      for (String from : deadLetterers) {
        QueueSpec queue = WiredPipeline.queue(1 + random.nextInt(8), "BLOCK");
        wiring.edge(from, EdgeSpec.DEAD_LETTER, "dead", false, queue);
      }
    }
    return wiring.build();
  }

  /** A component; some can be made again, for replicas of the stage. */
  private Body make(String name, Function<RandomBodies, Body> maker) {
    if (random.nextInt(4) != 0) {
      return maker.apply(bodies);
    }
    long seed = random.nextLong();
    Supplier<Body> again = () -> maker.apply(new RandomBodies(new SplittableRandom(seed), endless));
    replicated.put(name, again);
    return again.get();
  }

  private void replicate(String name, Supplier<Body> supplier) {
    List<String> from =
        planned.values().stream()
            .flatMap(List::stream)
            .filter(edge -> edge[1].equals(name))
            .map(edge -> edge[0])
            .toList();
    boolean ordered = from.size() == 1 && !replicated.containsKey(from.get(0));
    String order =
        supplier.get() instanceof Body.Gatherer
            ? "KEYED"
            : List.of("UNORDERED", "KEYED", ordered ? "IN_ORDER" : "UNORDERED")
                .get(random.nextInt(3));
    KeySpec key = order.equals("KEYED") ? new KeySpec(7, 1) : null;
    orders.put(name, order);
    wiring.parallel(name, new ParallelSpec(1 + random.nextInt(4), order, key), supplier);
  }

  private void add(String name, Body body, boolean owns) {
    String policy = POLICIES[random.nextInt(POLICIES.length)];
    boolean source = body instanceof Body.PullSource || body instanceof Body.EmitSource;
    if (owns && !policy.equals("TERMINATE") || source && policy.equals("DEAD_LETTER")) {
      policy = "SKIP";
    }
    if (policy.equals("DEAD_LETTER")) {
      deadLetterers.add(name);
    }
    ErrorPolicySpec spec = WiredPipeline.policy(policy);
    wiring.stage(name, body, spec);
    if (random.nextInt(4) == 0) {
      wiring.unproved(name);
    }
    if (random.nextInt(12) == 0) {
      wiring.blocking(name);
    }
    if (random.nextInt(3) == 0) {
      wiring.priority(name);
    }
  }

  private void connect(String to) {
    int count = 1 + random.nextInt(2);
    Set<String> chosen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(makers.get(random.nextInt(makers.size())));
    }
    chosen.forEach(from -> plan(from, to));
  }

  private void plan(String from, String to) {
    outs.merge(from, 1, Integer::sum);
    planned.computeIfAbsent(from, key -> new ArrayList<>()).add(new String[] {from, to});
  }

  private void wire(String[] edge) {
    String from = edge[0];
    String to = edge[1];
    String port = routers.contains(from) ? "p" + random.nextInt(3) : "";
    boolean copy = owners.contains(to) && outs.get(from) > 1;
    QueueSpec queue = null;
    // A queue is a property of the stage behind it; where ways merge there has to be one, lest
    // islands feed each other.
    boolean replicas = behindReplicas(to) || replicated.containsKey(to);
    if (queued.computeIfAbsent(
        to, key -> replicas || inputs.get(key) > 1 || random.nextInt(2) == 0)) {
      String overflow = OVERFLOWS[random.nextInt(OVERFLOWS.length)];
      if (overflow.equals("DROP_OLDEST") && "IN_ORDER".equals(orders.get(to))) {
        overflow = "DROP_NEWEST";
      }
      int depth = 1 + random.nextInt(random.nextBoolean() ? 4 : 200);
      int rate = overflow.equals("RATE_LIMIT") ? 20_000 + random.nextInt(100_000) : 0;
      queue = new QueueSpec(depth, overflow, random.nextInt(100), rate);
    }
    wiring.edge(from, port, to, copy, queue);
  }

  private boolean behindReplicas(String stage) {
    return planned.entrySet().stream()
        .filter(from -> replicated.containsKey(from.getKey()))
        .flatMap(from -> from.getValue().stream())
        .anyMatch(edge -> edge[1].equals(stage));
  }
}
