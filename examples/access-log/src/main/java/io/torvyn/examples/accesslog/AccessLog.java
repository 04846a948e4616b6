package io.torvyn.examples.accesslog;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;

/** From the lines of an access log to three tables: statuses, top paths, failing paths. */
@Pipeline("access-log")
interface AccessLog {
  LogLines lines();

  @OnError(ErrorPolicy.SKIP)
  ParseLine parse();

  WithoutProbes visits();

  StripQuery paths();

  StatusCounts statuses();

  @From("paths")
  ByOutcome outcome();

  @From("outcome.SERVED")
  TopPaths served();

  @From("outcome.FAILED")
  TopPaths failed();

  @From({"statuses", "served", "failed"})
  PrintRows print();
}
