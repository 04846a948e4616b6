package io.torvyn.io.reactive;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A publisher's elements into a list. */
@Pipeline("subscribe")
interface Subscribe {
  SubscribingSource in();

  Collect list();
}
