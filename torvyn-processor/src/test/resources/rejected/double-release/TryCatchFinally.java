package rejected.double_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;

/** finally runs on every way out, also after a release. */
class TryCatchFinally {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  void releasedInBodyAndFinally(@Owned Buffer b) {
    try {
      System.out.println(b.size());
      b.release();
    } finally {
      b.release(); // error: double-release
    }
  }

  void sentThenReleasedInCatch(@Owned Buffer b, Port port) {
    try {
      port.send(b);
    } catch (IOException e) {
      b.release(); // error: double-release
    }
  }

  void returnInTry(@Owned Buffer b, Port port) throws IOException {
    try {
      port.send(b);
      return;
    } finally {
      b.release(); // error: double-release
    }
  }

  void catchReleasesWhatTryReleased(@Owned Buffer b) {
    try {
      b.release();
      System.out.println(Integer.parseInt("x"));
    } catch (NumberFormatException e) {
      b.release(); // error: double-release
    }
  }

  void resourceAndBody(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    try (m) {
      m.append((byte) 1);
    }
    m.release(); // error: double-release
  }
}
