package io.torvyn.examples.marketdata;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;

/** Parts alerts from the rows of the table. */
@Router
@ContentType(accepts = "text/plain")
final class BySort {

  /** Where a line goes. */
  enum Sort {
    /** A row of the table of books. */
    BOOK,
    /** An alert. */
    ALERT
  }

  Sort route(@Borrowed Buffer line) {
    return line.byteAt(0) == BookBuilder.MARK ? Sort.ALERT : Sort.BOOK;
  }
}
