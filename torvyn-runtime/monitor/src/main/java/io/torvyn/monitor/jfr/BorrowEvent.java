package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;

/** {@code io.torvyn.Borrow}: a stage had an element for longer than the threshold. */
@Name("io.torvyn.Borrow")
@Label("Borrow")
@Description(
    "A call of a stage had its element for longer than the threshold."
        + " Enabling it makes the host watch every step of its flows")
@Category("Torvyn")
@StackTrace(false)
@Enabled(false)
@Threshold("1 ms")
final class BorrowEvent extends Event {
  @Label("Flow")
  @Description("The flow's number within its host")
  long flow;

  @Label("Stage")
  String stage = "";

  @Label("Buffer")
  String buffer = "";

  @Label("Element")
  @Description("The element's number at the stage that made it")
  long element;

  @Label("Bytes")
  @DataAmount
  long bytes;
}
