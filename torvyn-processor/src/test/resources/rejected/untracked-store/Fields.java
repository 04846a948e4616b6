package rejected.untracked_store;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A field cannot say what it still owns when a method fails. */
class Fields {
  private Buffer last; // error: untracked-store
  private final MutableBuffer scratch = null; // error: untracked-store
  static Buffer shared; // error: untracked-store
  private Buffer[] ring; // error: untracked-store
  private final List<Buffer> pending = new ArrayList<>(); // error: untracked-store
  private Map<String, Buffer> byName; // error: untracked-store
  private Optional<Buffer> maybe; // error: untracked-store
  private final AtomicReference<Buffer> latest = new AtomicReference<>(); // error: untracked-store
  private List<? extends Buffer> wild; // error: untracked-store
  private Map<String, List<MutableBuffer>> nested; // error: untracked-store
}
