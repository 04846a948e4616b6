package io.torvyn.monitor.jfr;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** {@code io.torvyn.Transfer}: one copy of payload bytes. */
@Name("io.torvyn.Transfer")
@Label("Copy")
@Description("Payload bytes were copied. Enabling it makes the host watch every step of its flows")
@Category("Torvyn")
@StackTrace(false)
@Enabled(false)
final class TransferEvent extends Event {
  @Label("Buffer")
  String buffer = "";

  @Label("Source")
  @Description("Where the bytes came from: a stage, or the buffer")
  String source = "";

  @Label("Destination")
  @Description("Where they went: the buffer, or a stage")
  String destination = "";

  @Label("Bytes")
  @DataAmount
  long bytes;

  @Label("Reason")
  String reason = "";
}
