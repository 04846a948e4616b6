package io.torvyn.io.file;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.io.ends.Supply;

/** A list into a file. */
@Pipeline("write-file")
interface WriteFile {
  Supply list();

  FileSink file();
}
