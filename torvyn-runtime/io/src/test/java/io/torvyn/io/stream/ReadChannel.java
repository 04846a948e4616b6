package io.torvyn.io.stream;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A channel into a list, faulty records left out. */
@Pipeline("read-channel")
interface ReadChannel {
  @OnError(ErrorPolicy.SKIP)
  ChannelSource channel();

  Collect list();
}
