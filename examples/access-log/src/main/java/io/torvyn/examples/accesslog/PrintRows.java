package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Writes rows of text where the user reads them. */
@Sink
@ContentType(accepts = "text/plain")
final class PrintRows {
  private final WritableByteChannel out;

  /**
   * Prepares a sink.
   *
   * @param out receives the rows and stays open
   */
  PrintRows(OutputStream out) {
    this.out = Channels.newChannel(out);
  }

  void push(@Borrowed Buffer row) throws IOException {
    row.writeTo(out);
  }
}
