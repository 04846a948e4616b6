package io.torvyn.monitor.jmx;

import io.torvyn.buffer.pool.PoolReport.TierReport;

/** A tier, read at one moment. */
record TierReading(TierReport tier) implements HostMXBean.TierView {
  @Override
  public int getBufferBytes() {
    return tier.slotBytes();
  }

  @Override
  public int getBuffers() {
    return tier.slots();
  }

  @Override
  public long getInUse() {
    return tier.inUse();
  }

  @Override
  public long getPeak() {
    return tier.peak();
  }

  @Override
  public long getExhausted() {
    return tier.exhausted();
  }
}
