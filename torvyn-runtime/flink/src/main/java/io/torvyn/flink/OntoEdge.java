package io.torvyn.flink;

import io.torvyn.flink.element.Payload;
import org.apache.flink.api.common.functions.MapFunction;

/** Puts bytes from a connector onto an edge of the pipeline, without copying them. */
final class OntoEdge implements MapFunction<byte[], Payload> {
  private static final long serialVersionUID = 1L;

  private final int edge;
  private final transient Payload payload = new Payload();

  OntoEdge(int edge) {
    this.edge = edge;
  }

  private Object readResolve() {
    return new OntoEdge(edge);
  }

  @Override
  public Payload map(byte[] bytes) {
    payload.hold(edge, bytes, bytes.length);
    return payload;
  }
}
