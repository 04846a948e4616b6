package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.LeaseExpiry}: deadline leases of a stage ended by themselves. */
@Name("io.torvyn.LeaseExpiry")
@Label("Lease Expiry")
@Description("Deadline leases ended by themselves; using them throws from here on")
@Category("Torvyn")
@StackTrace(false)
final class LeaseExpiryEvent extends FlowRelated {
  @Label("Stage")
  String stage = "";

  @Label("Count")
  @Description("How many leases")
  long count;
}
