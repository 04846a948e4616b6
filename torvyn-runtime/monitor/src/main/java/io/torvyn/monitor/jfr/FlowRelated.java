package io.torvyn.monitor.jfr;

import io.torvyn.observe.FlowEvent;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;

/** What events about one flow have in common. */
abstract class FlowRelated extends Event {
  @Label("Flow")
  @Description("The flow's number within its host")
  long flow;

  @Label("Pipeline")
  String pipeline = "";

  @Label("Trace")
  @Description("The identifier under which the flow appears in logs and traces")
  String trace = "";

  /** Takes over which flow it is. */
  final void about(FlowEvent event) {
    flow = event.flowId();
    pipeline = event.pipeline();
    trace = event.traceId();
  }
}
