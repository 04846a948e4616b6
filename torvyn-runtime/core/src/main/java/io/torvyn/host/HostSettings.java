package io.torvyn.host;

import io.torvyn.buffer.pool.PoolSettings;

/** How a host is set up. Immutable; made by {@link #builder()}. */
public final class HostSettings {
  private final int threads;
  private final int elementsPerTurn;
  private final WaitStrategy waitStrategy;

  private HostSettings(Builder builder) {
    this.threads = builder.threads;
    this.elementsPerTurn = builder.elementsPerTurn;
    this.waitStrategy = builder.waitStrategy;
  }

  /**
   * Begins with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many threads flows share.
   *
   * @return 1 or more
   */
  public int threads() {
    return threads;
  }

  /**
   * How many elements an island moves before others get their turn.
   *
   * @return 1 or more
   */
  public int elementsPerTurn() {
    return elementsPerTurn;
  }

  /**
   * What a shared thread without work does.
   *
   * @return the strategy
   */
  public WaitStrategy waitStrategy() {
    return waitStrategy;
  }

  PoolSettings pool() {
    return PoolSettings.defaults();
  }

  /** Collects settings; values out of range are refused at once. */
  public static final class Builder {
    private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    private int elementsPerTurn = 256;
    private WaitStrategy waitStrategy = WaitStrategy.PARK;

    private Builder() {}

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
     * Ends building.
     *
     * @return the settings
     */
    public HostSettings build() {
      return new HostSettings(this);
    }

    private static long within(String setting, long value, long least, long most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            "torvyn.host." + setting + " is " + value + "; it must be " + least + " to " + most);
      }
      return value;
    }
  }
}
