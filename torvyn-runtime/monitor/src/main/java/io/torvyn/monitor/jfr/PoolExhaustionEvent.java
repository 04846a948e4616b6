package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/**
 * {@code io.torvyn.PoolExhaustion}: a tier had no free buffer. The stack trace says who wanted it.
 */
@Name("io.torvyn.PoolExhaustion")
@Label("Pool Exhaustion")
@Description("A tier of the buffer pool had no free buffer")
@Category("Torvyn")
final class PoolExhaustionEvent extends Event {
  @Label("Tier")
  String tier = "";

  @Label("Buffer Size")
  @DataAmount
  long size;

  @Label("Policy")
  @Description("What the pool did about it: fall back to a fresh buffer, block, or fail")
  String policy = "";
}
