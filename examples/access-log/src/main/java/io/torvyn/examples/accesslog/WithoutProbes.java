package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.examples.accesslog.record.HitLayout;
import java.nio.charset.StandardCharsets;

/** Lets everything through but the health checks of the load balancer, which are no visits. */
@Filter
@ContentType(accepts = HitLayout.TYPE)
final class WithoutProbes {
  private static final byte[] PROBE = "/healthz".getBytes(StandardCharsets.US_ASCII);

  boolean evaluate(@Borrowed Buffer hit) {
    if (hit.size() != HitLayout.PATH + PROBE.length) {
      return true;
    }
    for (int i = 0; i < PROBE.length; i++) {
      if (hit.byteAt(HitLayout.PATH + i) != PROBE[i]) {
        return true;
      }
    }
    return false;
  }
}
