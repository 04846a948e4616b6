package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.Reclaim}: the host took buffers back from a call. */
@Name("io.torvyn.Reclaim")
@Label("Reclaimed Buffers")
@Description("The host took back what a call still owned when it threw, or returned as a leak")
@Category("Torvyn")
@StackTrace(false)
final class ReclaimEvent extends FlowRelated {
  @Label("Stage")
  String stage = "";

  @Label("Count")
  @Description("How many buffers")
  long count;

  @Label("Buffers")
  @Description("Their names")
  String buffers = "";
}
