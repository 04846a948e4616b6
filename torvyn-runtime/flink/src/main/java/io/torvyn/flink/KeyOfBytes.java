package io.torvyn.flink;

import io.torvyn.flink.element.Payload;
import io.torvyn.glue.spec.KeySpec;
import org.apache.flink.api.java.functions.KeySelector;

/** The key of a payload: a number that agrees where the key's bytes agree. */
final class KeyOfBytes implements KeySelector<Payload, Integer> {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int length;

  KeyOfBytes(KeySpec key) {
    this.from = key.from();
    this.length = key.length();
  }

  @Override
  public Integer getKey(Payload payload) {
    return payload.hash(from, length);
  }
}
