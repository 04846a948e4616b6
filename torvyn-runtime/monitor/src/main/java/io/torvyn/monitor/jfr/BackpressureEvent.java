package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/** {@code io.torvyn.Backpressure}: an island was held back for a while. */
@Name("io.torvyn.Backpressure")
@Label("Back-Pressure")
@Description("A full queue, a rate or a sink held back the stages before it")
@Category("Torvyn")
@StackTrace(false)
@Threshold("1 ms")
final class BackpressureEvent extends FlowRelated {
  @Label("Held by")
  @Description("The full queue, or the stage with the rate or the sink that asked for a pause")
  String heldBy = "";
}
