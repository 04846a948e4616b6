package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.examples.accesslog.record.HitLayout;

/** Parts requests that were answered from requests that failed. */
@Router
@ContentType(accepts = HitLayout.TYPE)
final class ByOutcome {
  private static final int FIRST_ERROR = 400;

  /** Where a hit goes. */
  enum Outcome {
    /** A status below 400. */
    SERVED,
    /** A status of 400 or more. */
    FAILED
  }

  Outcome route(@Borrowed Buffer hit) {
    return hit.shortAt(HitLayout.STATUS) < FIRST_ERROR ? Outcome.SERVED : Outcome.FAILED;
  }
}
