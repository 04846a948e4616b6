package io.torvyn.flow.plan;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.glue.spec.EdgeSpec;

/**
 * What a queue is going to do.
 *
 * @param spec the edge as it was declared
 * @param depth how many elements it holds
 * @param overflow what happens to an element that finds it full
 * @param lowWatermark the fill, in elements, at or below which it asks again; less than the depth
 * @param perSecond for {@link Overflow#RATE_LIMIT}, how many elements pass in a second; 0 otherwise
 */
public record EdgePlan(
    EdgeSpec spec, int depth, Overflow overflow, int lowWatermark, int perSecond) {

  /**
   * The edge as messages show it.
   *
   * @return upstream, port and downstream
   */
  public String name() {
    String port = spec.port().isEmpty() ? "" : "." + spec.port();
    return spec.from() + port + " -> " + spec.to();
  }
}
