package io.torvyn.io.file;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Collect;

/** A file into a list. */
@Pipeline("read-file")
interface ReadFile {
  FileSource file();

  Collect list();
}
