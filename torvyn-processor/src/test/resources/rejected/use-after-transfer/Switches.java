package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** Every case is a path, and cases fall through. */
class Switches {
  @SuppressWarnings("fallthrough")
  void fallThrough(@Owned Buffer in, Emitter out, int kind) {
    switch (kind) {
      case 1:
        out.emit(in);
      case 2:
        out.emit(in); // error: use-after-transfer
        break;
      default:
        in.release();
    }
  }

  void arrowThenUse(@Owned Buffer in, Emitter out, String level) {
    switch (level) {
      case "ERROR" -> out.emit(in);
      case "WARN" -> System.out.println("kept");
      default -> { }
    }
    System.out.println(in.size()); // error: use-after-transfer
    in.close();
  }

  int yielded(@Owned Buffer in, Emitter out, int kind) {
    int n =
        switch (kind) {
          case 0 -> {
            out.emit(in);
            yield 1;
          }
          default -> 2;
        };
    n += in.size(); // error: use-after-transfer
    in.close();
    return n;
  }
}
