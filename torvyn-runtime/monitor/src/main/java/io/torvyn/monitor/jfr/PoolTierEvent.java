package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.PoolTier}: one tier of the pool, once in a period. */
@Name("io.torvyn.PoolTier")
@Label("Pool Tier")
@Description("How far a tier of the buffer pool is used; counts are since the host was opened")
@Category("Torvyn")
@StackTrace(false)
@Period("5 s")
final class PoolTierEvent extends Event {
  @Label("Buffer Size")
  @DataAmount
  long size;

  @Label("Buffers")
  @Description("How many the tier has")
  long slots;

  @Label("In Use")
  @Description("Buffers alive now")
  long inUse;

  @Label("Peak")
  @Description("The most that were out at once, at hand in an island or in use")
  long peak;

  @Label("Acquired")
  long acquired;

  @Label("Exhausted")
  @Description("How often it had no free buffer")
  long exhausted;

  @Label("Fallback")
  @Description("Buffers made outside the tier because it had none")
  long fallback;
}
