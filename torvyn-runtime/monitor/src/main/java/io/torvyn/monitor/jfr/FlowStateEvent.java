package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.FlowState}: a flow began another part of its life. */
@Name("io.torvyn.FlowState")
@Label("Flow State")
@Description("A flow began another part of its life")
@Category("Torvyn")
@StackTrace(false)
final class FlowStateEvent extends FlowRelated {
  @Label("State")
  String state = "";

  @Label("Reason")
  @Description("Why it ended early; empty otherwise")
  String reason = "";
}
