package io.torvyn.flink.file;

import io.torvyn.flink.element.Payload;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.flink.api.common.serialization.Encoder;

/** Writes payloads into a file, byte for byte and with nothing between them. */
public final class PayloadEncoder implements Encoder<Payload> {
  private static final long serialVersionUID = 1L;

  /** An encoder with nothing to configure. */
  public PayloadEncoder() {}

  @Override
  public void encode(Payload payload, OutputStream out) throws IOException {
    payload.writeTo(out);
  }
}
