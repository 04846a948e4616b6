package rejected.metadata_only;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.ElementMeta;
import java.nio.charset.StandardCharsets;

/** Who promised to look at metadata only must not read a byte. */
class Filters {
  @Filter(metadataOnly = true)
  static final class ReadsAByte {
    boolean evaluate(@Borrowed Buffer in) {
      return in.byteAt(0) == '{'; // error: metadata-only
    }
  }

  @Filter(metadataOnly = true)
  static final class Searches {
    boolean evaluate(@Borrowed Buffer in) {
      return in.size() > 4 && in.indexOf((byte) '\n') > 0; // error: metadata-only
    }
  }

  @Filter(metadataOnly = true)
  static final class Views {
    boolean evaluate(@Borrowed Buffer in) {
      return in.view().remaining() > 4; // error: metadata-only
    }
  }

  @Filter(metadataOnly = true)
  static final class ReadsText {
    boolean evaluate(@Borrowed Buffer in, ElementMeta meta) {
      return meta.size() > 0
          && in.readString(StandardCharsets.UTF_8).startsWith("x"); // error: metadata-only
    }
  }
}
