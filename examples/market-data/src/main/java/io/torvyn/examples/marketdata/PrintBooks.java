package io.torvyn.examples.marketdata;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Writes the table of books, then tells the desk that the market has closed. */
@Sink
@ContentType(accepts = "text/plain")
final class PrintBooks {
  private final WritableByteChannel out;
  private final Desk desk;

  /**
   * Prepares a sink.
   *
   * @param out receives the rows and stays open
   * @param desk is told after the last row, also if the flow ends before it
   */
  PrintBooks(OutputStream out, Desk desk) {
    this.out = Channels.newChannel(out);
    this.desk = desk;
  }

  void push(@Borrowed Buffer row) throws IOException {
    row.writeTo(out);
  }

  void complete() {
    desk.marketClosed();
  }

  void teardown() {
    desk.marketClosed();
  }
}
