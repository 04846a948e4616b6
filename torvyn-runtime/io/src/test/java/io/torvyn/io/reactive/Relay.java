package io.torvyn.io.reactive;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** A publisher's elements to a subscriber, over a thread boundary. */
@Pipeline("relay")
interface Relay {
  SubscribingSource in();

  @Queue(depth = 16)
  PublishingSink out();
}
