package io.torvyn.io.stream;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Supply;

/** A list into a channel, failed elements left out. */
@Pipeline("write-channel")
interface WriteChannel {
  Supply list();

  @OnError(ErrorPolicy.SKIP)
  ChannelSink channel();
}
