package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.accesslog.record.HitLayout;

/** Cuts the query off a hit's path. It owns the buffer, so it changes it in place: no copy. */
@Processor
@ContentType(accepts = HitLayout.TYPE)
final class StripQuery {

  @Owned
  Buffer process(@Owned MutableBuffer hit) {
    int query = hit.indexOf((byte) '?', HitLayout.PATH);
    if (query >= 0) {
      hit.truncate(query);
    }
    return hit.freeze();
  }
}
