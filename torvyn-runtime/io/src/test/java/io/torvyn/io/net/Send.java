package io.torvyn.io.net;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Supply;

/** A list to a server. */
@Pipeline("send")
interface Send {
  Supply list();

  @OnError(value = ErrorPolicy.RETRY, retries = 3, backoffMillis = 1)
  TcpClientSink server();
}
