package io.torvyn.examples.tokenstream;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Writes sentences where the user reads them. */
@Sink
@ContentType(accepts = "text/plain")
final class PrintSentences {
  private final WritableByteChannel out;

  /**
   * Prepares a sink.
   *
   * @param out receives the sentences and stays open
   */
  PrintSentences(OutputStream out) {
    this.out = Channels.newChannel(out);
  }

  void push(@Borrowed Buffer sentence) throws IOException {
    sentence.writeTo(out);
  }
}
