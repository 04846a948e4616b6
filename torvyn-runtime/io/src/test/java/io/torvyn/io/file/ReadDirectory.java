package io.torvyn.io.file;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A directory into a list, damaged files left out. */
@Pipeline("read-directory")
interface ReadDirectory {
  @OnError(ErrorPolicy.SKIP)
  DirectorySource directory();

  Collect list();
}
