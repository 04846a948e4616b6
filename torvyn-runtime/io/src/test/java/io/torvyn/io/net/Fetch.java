package io.torvyn.io.net;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A server's records into a list. */
@Pipeline("fetch")
interface Fetch {
  @OnError(value = ErrorPolicy.RETRY, retries = 1, backoffMillis = 1)
  TcpClientSource server();

  Collect list();
}
