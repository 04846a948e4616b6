package io.torvyn.host;

import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flow.plan.Nearest;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** How a host is set up. Immutable; made by {@link #builder()}. */
public final class HostSettings {
  private static final String PREFIX = "torvyn.host.";

  final int threads;
  final int elementsPerTurn;
  final WaitStrategy waitStrategy;
  final boolean virtualThreads;
  final boolean trackOwnership;
  final Observation observation;
  final Duration initLimit;
  final Duration drainLimit;
  final Duration callGrace;
  final Duration blockedAfter;
  final Duration shutdownLimit;
  private final PoolSettings pool;
  final Properties properties;
  final Consumer<FlowReport> onFlowEnd;
  final Consumer<String> onWarning;

  private HostSettings(Builder from) {
    this.threads = from.threads;
    this.elementsPerTurn = from.elementsPerTurn;
    this.waitStrategy = from.waitStrategy;
    this.virtualThreads = from.virtualThreads;
    this.trackOwnership = from.trackOwnership;
    this.observation = from.observation;
    this.initLimit = from.initLimit;
    this.drainLimit = from.drainLimit;
    this.callGrace = from.callGrace;
    this.blockedAfter = from.blockedAfter;
    this.shutdownLimit = from.shutdownLimit;
    this.pool = from.pool;
    this.properties = from.properties;
    this.onFlowEnd = from.onFlowEnd;
    this.onWarning = from.onWarning;
  }

  /**
   * Begins with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The keys of a host, without their prefix. */
  static Set<String> keys() {
    return Set.copyOf(Builder.Keys.ALL.keySet());
  }

  PoolSettings pool() {
    return properties.isEmpty() ? pool : pool.with(properties);
  }

  /** Collects settings; values out of range are refused at once. Not for several threads. */
  public static final class Builder {
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    private int elementsPerTurn = 256;
    private WaitStrategy waitStrategy = WaitStrategy.PARK;
    private boolean virtualThreads;
    private boolean trackOwnership;
    private Observation observation = Observation.NONE;
    private Duration initLimit = Duration.ofSeconds(30);
    private Duration drainLimit = Duration.ofSeconds(30);
    private Duration callGrace = Duration.ofSeconds(2);
    private Duration blockedAfter = Duration.ofMillis(500);
    private Duration shutdownLimit = Duration.ofSeconds(5);
    private PoolSettings pool = PoolSettings.defaults();
    private Properties properties = new Properties();
    private Consumer<FlowReport> onFlowEnd = report -> {};
    private Consumer<String> onWarning =
        text -> System.getLogger("io.torvyn.host").log(System.Logger.Level.WARNING, text);

    private Builder() {}

    private static boolean truth(String value) {
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("it must be true or false");
      };
    }

    private static Duration millis(String value) {
      return Duration.ofMillis(Long.parseLong(value));
    }

    /**
     * How many threads flows share; one per processor unless said otherwise.
     *
     * @param count 1 to 1,024
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder threads(int count) {
      threads = (int) within("threads", count, 1, 1_024);
      return this;
    }

    /**
     * How many elements an island moves before others get their turn; 256 unless said otherwise.
     *
     * @param elements 1 to 1,000,000
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder elementsPerTurn(int elements) {
      elementsPerTurn = (int) within("elements-per-turn", elements, 1, 1_000_000);
      return this;
    }

    /**
     * What a shared thread without work does; {@link WaitStrategy#PARK} unless said otherwise.
     *
     * @param strategy the strategy
     * @return this
     */
    public Builder waitStrategy(WaitStrategy strategy) {
      waitStrategy = strategy;
      return this;
    }

    /**
     * Whether guarded handles remember at which line of the user's code a buffer was allocated and
     * given up, so that {@link io.torvyn.buffer.error.StaleHandleException} and reports of leaks
     * can name it. Off unless said otherwise: it costs a walk of the stack for each buffer of an
     * unproved component, and nothing for proved ones.
     *
     * @param wanted true to remember
     * @return this
     */
    public Builder trackOwnership(boolean wanted) {
      trackOwnership = wanted;
      return this;
    }

    /**
     * How closely flows are watched from their start; {@link Observation#NONE} unless said
     * otherwise. {@link Host#observe} changes it later.
     *
     * @param how the level, and who hears of single steps and copies
     * @return this
     */
    public Builder observe(Observation how) {
      observation = how;
      return this;
    }

    /**
     * Whether islands with a thread of their own get a virtual one; platform threads unless said
     * otherwise.
     *
     * @param wanted true for virtual threads
     * @return this
     * @throws UnsupportedOperationException if they are wanted and this JDK is older than 21
     */
    public Builder virtualThreads(boolean wanted) {
      if (wanted && !VirtualThreads.available()) {
        throw new UnsupportedOperationException(
            PREFIX
                + "virtual-threads needs JDK 21 or later; this is "
                + Runtime.version().feature());
      }
      virtualThreads = wanted;
      return this;
    }

    /**
     * How long the components of a flow may take to initialise; 30 s unless said otherwise. A flow
     * that takes longer fails.
     *
     * @param limit positive
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder initLimit(Duration limit) {
      initLimit = positive("init-limit-millis", limit);
      return this;
    }

    /**
     * How long a draining flow may take to end; 30 s unless said otherwise. Then it is cancelled.
     *
     * @param limit positive
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder drainLimit(Duration limit) {
      drainLimit = positive("drain-limit-millis", limit);
      return this;
    }

    /**
     * How long a component's call may go on after its flow began to end early; 2 s unless said
     * otherwise. Then its thread is interrupted, and after as long again the flow ends without it.
     *
     * @param limit positive
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder callGrace(Duration limit) {
      callGrace = positive("call-grace-millis", limit);
      return this;
    }

    /**
     * How long one turn may hold a shared thread; 500 ms unless said otherwise. Then a warning
     * names the stage, and another thread serves the other flows.
     *
     * @param limit positive
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder blockedAfter(Duration limit) {
      blockedAfter = positive("blocked-after-millis", limit);
      return this;
    }

    /**
     * How long flows are drained when the virtual machine shuts down while the host is open; 5 s
     * unless said otherwise.
     *
     * @param limit positive
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder shutdownLimit(Duration limit) {
      shutdownLimit = positive("shutdown-limit-millis", limit);
      return this;
    }

    /**
     * How the buffer pool is laid out and bounded; {@link PoolSettings#defaults()} unless said
     * otherwise.
     *
     * @param settings tiers, budget and what happens when a tier is empty
     * @return this
     */
    public Builder pool(PoolSettings settings) {
      pool = settings;
      return this;
    }

    /**
     * Settings from outside the program: of the host ({@code torvyn.host.threads=4}), its pool
     * ({@code torvyn.pool.…}) and the stages of pipelines ({@code
     * torvyn.access-log.json.queue.depth=256}). They go over what the program says; those of the
     * host are applied now, those of a pipeline when a flow of it starts. Other keys are left
     * alone.
     *
     * @param from copied
     * @return this
     * @throws IllegalArgumentException if a key of the host is unknown or its value not possible
     */
    public Builder properties(Properties from) {
      Properties copy = new Properties();
      for (String key : from.stringPropertyNames()) {
        copy.setProperty(key, from.getProperty(key));
        if (key.startsWith(PREFIX)) {
          apply(key, from.getProperty(key).trim());
        }
      }
      properties = copy;
      return this;
    }

    private void apply(String key, String value) {
      BiConsumer<Builder, String> known = Keys.ALL.get(key.substring(PREFIX.length()));
      if (known == null) {
        String nearest = Nearest.to(key.substring(PREFIX.length()), Keys.ALL.keySet());
        throw new IllegalArgumentException(
            "no setting '" + key + "'; did you mean '" + PREFIX + nearest + "'?");
      }
      try {
        known.accept(this, value);
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            key + " = " + value + " is not possible: " + wrong.getMessage(), wrong);
      }
    }

    /**
     * Who gets the final report of every flow, also of those that {@link Host#close()} ends.
     *
     * @param listener called once per flow, after its last buffer is back, on a thread of the host
     * @return this
     */
    public Builder onFlowEnd(Consumer<FlowReport> listener) {
      onFlowEnd = listener;
      return this;
    }

    /**
     * Who is told that a stage blocks a shared thread, and of faults in listeners; a {@link
     * System.Logger} unless said otherwise.
     *
     * @param listener called with one sentence, on a thread of the host
     * @return this
     */
    public Builder onWarning(Consumer<String> listener) {
      onWarning = listener;
      return this;
    }

    /**
     * Ends building.
     *
     * @return the settings
     */
    public HostSettings build() {
      return new HostSettings(this);
    }

    private static Duration positive(String setting, Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException(
            PREFIX + setting + " is " + value + "; it must be positive");
      }
      return value;
    }

    private static long within(String setting, long value, long least, long most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            PREFIX + setting + " is " + value + "; it must be " + least + " to " + most);
      }
      return value;
    }

    /**
     * What can be set from outside. Apart, so that a program that sets nothing does not load it.
     */
    private static final class Keys {
      static final Map<String, BiConsumer<Builder, String>> ALL = all();

      private static Map<String, BiConsumer<Builder, String>> all() {
        Map<String, BiConsumer<Builder, String>> all = new TreeMap<>();
        all.put("threads", (to, value) -> to.threads(Integer.parseInt(value)));
        all.put("elements-per-turn", (to, value) -> to.elementsPerTurn(Integer.parseInt(value)));
        all.put(
            "wait-strategy",
            (to, value) -> to.waitStrategy(WaitStrategy.valueOf(value.toUpperCase(Locale.ROOT))));
        all.put("virtual-threads", (to, value) -> to.virtualThreads(truth(value)));
        all.put("track-ownership", (to, value) -> to.trackOwnership(truth(value)));
        all.put(
            "observe",
            (to, value) ->
                to.observe(Observation.of(Level.valueOf(value.toUpperCase(Locale.ROOT)))));
        all.put("init-limit-millis", (to, value) -> to.initLimit(millis(value)));
        all.put("drain-limit-millis", (to, value) -> to.drainLimit(millis(value)));
        all.put("call-grace-millis", (to, value) -> to.callGrace(millis(value)));
        all.put("blocked-after-millis", (to, value) -> to.blockedAfter(millis(value)));
        all.put("shutdown-limit-millis", (to, value) -> to.shutdownLimit(millis(value)));
        return all;
      }
    }
  }
}
