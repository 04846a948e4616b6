package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.StageFailure}: a call of a stage threw. */
@Name("io.torvyn.StageFailure")
@Label("Stage Failure")
@Description("A call of a stage threw; the stage's error policy decided what followed")
@Category("Torvyn")
@StackTrace(false)
final class StageFailureEvent extends FlowRelated {
  @Label("Stage")
  String stage = "";

  @Label("Element")
  @Description("The element's number at the stage that made it; -1 if the call had none")
  long element;

  @Label("Failure")
  String failure = "";
}
