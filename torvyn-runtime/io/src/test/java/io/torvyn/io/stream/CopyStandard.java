package io.torvyn.io.stream;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;

/** Standard input to standard output; a program of its own. */
@Pipeline("copy-standard")
interface CopyStandard {
  StandardInput in();

  StandardOutput out();

  /** Exits with the number of buffers not given back. */
  static void main(String[] arguments) throws InterruptedException {
    long outstanding;
    try (Host host = Host.create();
        Flow flow =
            CopyStandardPipeline.builder()
                .in(new StandardInput())
                .out(new StandardOutput())
                .start(host)) {
      flow.await();
      outstanding = flow.report().outstanding();
    }
    System.exit((int) outstanding);
  }
}
