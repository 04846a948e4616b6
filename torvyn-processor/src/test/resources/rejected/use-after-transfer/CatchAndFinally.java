package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import java.io.IOException;

/** A consuming call that throws has consumed. */
class CatchAndFinally {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  int readInCatch(@Owned Buffer in, Port port) {
    try {
      port.send(in);
      return 0;
    } catch (IOException e) {
      return in.size(); // error: use-after-transfer
    }
  }

  void retryWithTheSameBuffer(@Owned Buffer in, Port port) throws IOException {
    try {
      port.send(in);
    } catch (IOException first) {
      port.send(in); // error: use-after-transfer
    }
  }

  void useInFinally(@Owned Buffer in, Port port) throws IOException {
    try {
      port.send(in);
    } finally {
      System.out.println(in.contentType()); // error: use-after-transfer
    }
  }
}
