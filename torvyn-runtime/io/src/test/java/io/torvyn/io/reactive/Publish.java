package io.torvyn.io.reactive;

import io.torvyn.annotation.pipeline.Pipeline;

/** Numbers to a subscriber. */
@Pipeline("publish")
interface Publish {
  Numbers numbers();

  PublishingSink out();
}
