package io.torvyn.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A pipeline over {@code demo.Bits} made at random, and what each of its stages must be given: the
 * numbers that arrive there, worked out without any of our code.
 */
final class RandomPipeline {
  private static final List<String> MIDDLES =
      List.of("Odd", "Copy", "AddOne", "Twin", "Parity", "Thirds", "Last");
  private static final List<String> SINKS = List.of("Look", "Keep", "Weigh");

  private final SplittableRandom random;
  private final StringBuilder source = new StringBuilder();
  private final Map<String, List<Integer>> given = new LinkedHashMap<>();
  private final Map<String, Integer> takes = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> shareable = new ArrayList<>();
  private final Set<String> replicated = new HashSet<>();
  private int stages;

  RandomPipeline(String type, long seed) {
    random = new SplittableRandom(seed);
    source.append("@Pipeline(\"").append(type.toLowerCase(java.util.Locale.ROOT)).append("\")\n");
    source.append("interface ").append(type).append(" {\n");
    int sources = 1 + random.nextInt(2);
    for (int i = 0; i < sources; i++) {
      String name = declare(random.nextBoolean() ? "Numbers" : "Pairs", "");
      List<Integer> numbers = new ArrayList<>();
      for (int n = 1; n <= 20; n++) {
        numbers.add(n);
      }
      gives(name, numbers);
    }
    int middles = 2 + random.nextInt(6);
    for (int i = 0; i < middles; i++) {
      middle(MIDDLES.get(random.nextInt(MIDDLES.size())));
    }
    for (String origin : List.copyOf(open)) {
      String component = SINKS.get(random.nextInt(SINKS.size()));
      takes.put(take(component, List.of(origin), component.equals("Keep")), size(origin));
    }
    source.append("}\n");
  }

  /** The interface. */
  String source() {
    return source.toString();
  }

  /** How many elements each stage but a source takes. */
  Map<String, Integer> takes() {
    return takes;
  }

  private void middle(String component) {
    boolean owns = component.equals("AddOne");
    List<String> origins = new ArrayList<>(List.of(pick()));
    if (!owns && random.nextInt(4) == 0) {
      String other = pick();
      if (!origins.contains(other)) {
        origins.add(other);
      }
    }
    String name = take(component, origins, owns);
    List<Integer> in = new ArrayList<>();
    origins.forEach(origin -> in.addAll(given.get(origin)));
    takes.put(name, in.size());
    switch (component) {
      case "Odd" -> gives(name, in.stream().filter(n -> n % 2 != 0).toList());
      case "Copy" -> gives(name, in);
      case "AddOne" -> gives(name, in.stream().map(n -> n + 1).toList());
      case "Twin" -> {
        List<Integer> twice = new ArrayList<>(in);
        twice.addAll(in);
        gives(name, twice);
      }
      case "Parity" -> {
        gives(name + ".EVEN", in.stream().filter(n -> n % 2 == 0).toList());
        gives(name + ".ODD", in.stream().filter(n -> n % 2 != 0).toList());
      }
      case "Thirds" -> {
        gives(name + ".THIRD", in.stream().filter(n -> n % 3 == 0).toList());
        gives(name + ".ANY", in);
      }
      case "Last" -> gives(name, List.of(in.isEmpty() ? 0 : 6));
      default -> throw new IllegalArgumentException(component);
    }
  }

  /** Most often something that nobody takes yet, sometimes what others take too. */
  private String pick() {
    List<String> from = random.nextInt(4) == 0 || open.isEmpty() ? shareable : open;
    return from.get(random.nextInt(from.size()));
  }

  /** Who owns gets a copy; several inputs get a queue, so that every queue separates islands. */
  private String take(String component, List<String> origins, boolean owns) {
    String names = "{\"" + String.join("\", \"", origins) + "\"}";
    String from = owns ? "@From(value = " + names + ", copy = true)" : "@From(" + names + ")";
    boolean queue = origins.size() > 1 || random.nextInt(3) == 0;
    String depth = queue ? " @Queue(depth = " + (1 + random.nextInt(8)) + ")" : "";
    open.removeAll(origins);
    String replicas = component.equals("Last") ? "" : replicas(origins);
    String name = declare(component, "  " + from + depth + replicas + "\n");
    if (!replicas.isEmpty()) {
      replicated.add(name);
    }
    return name;
  }

  /** Sometimes several, in an order that what comes from these origins can have. */
  private String replicas(List<String> origins) {
    if (random.nextInt(3) != 0) {
      return "";
    }
    String origin = origins.get(0).replaceAll("[.].*", "");
    boolean ordered = origins.size() == 1 && !replicated.contains(origin);
    String how = " @Parallel(value = " + (1 + random.nextInt(4)) + ", order = Parallel.Order.";
    return switch (random.nextInt(ordered ? 3 : 2)) {
      case 0 -> how + "UNORDERED)";
      case 1 -> how + "KEYED) @KeyedBy(from = 3)";
      default -> how + "IN_ORDER)";
    };
  }

  private String declare(String component, String annotations) {
    String name = "s" + stages++;
    source.append(annotations).append("  Bits.").append(component).append(' ').append(name);
    source.append("();\n");
    return name;
  }

  private void gives(String origin, List<Integer> numbers) {
    given.put(origin, numbers);
    open.add(origin);
    shareable.add(origin);
  }

  private int size(String origin) {
    return given.get(origin).size();
  }
}
