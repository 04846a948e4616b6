package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** finally runs before the caller sees the value. */
class Finally {
  @Owned Buffer returnedButReleased(@Owned Buffer in) {
    try {
      return in; // error: use-after-release
    } finally {
      in.release();
    }
  }

  int afterFinally(@Owned Buffer in) {
    try {
      System.out.println(in.size());
    } finally {
      in.release();
    }
    return in.size(); // error: use-after-release
  }

  int catchReleased(@Owned Buffer in) {
    int value = 0;
    try {
      value = Integer.parseInt(in.readString(StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      in.release();
    }
    value += in.size(); // error: use-after-release
    in.close();
    return value;
  }
}
