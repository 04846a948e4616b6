package io.torvyn.io.net;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A port into a list, faulty peers left out. */
@Pipeline("serve")
interface Serve {
  @OnError(ErrorPolicy.SKIP)
  TcpServerSource port();

  Collect list();
}
