package io.torvyn.io.net;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A port into a list, ended by the first faulty peer. */
@Pipeline("serve-strictly")
interface ServeStrictly {
  TcpServerSource port();

  Collect list();
}
