package io.torvyn.examples.marketdata;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Shows alerts to the desk, one after the other, each for as long as the desk wants. */
@Sink
@Blocking
@ContentType(accepts = "text/plain")
final class Pager {
  private final WritableByteChannel out;
  private final Desk desk;

  /**
   * Prepares a sink.
   *
   * @param out receives the alerts and stays open
   * @param desk who reads them
   */
  Pager(OutputStream out, Desk desk) {
    this.out = Channels.newChannel(out);
    this.desk = desk;
  }

  void push(@Borrowed Buffer alert) throws IOException, InterruptedException {
    alert.writeTo(out);
    desk.take();
  }
}
