package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** Given up on one path only. */
class Branches {
  void missingElse(@Owned Buffer in, Emitter out) { // error: leak
    if (in.size() > 4) {
      out.emit(in);
    }
  }

  void wrongBranch(@Owned Buffer in, Emitter out, boolean drop) { // error: leak
    if (drop) {
      System.out.println("dropped");
    } else {
      out.emit(in);
    }
  }

  void switchWithoutDefault(@Owned Buffer in, Emitter out, int kind) { // error: leak
    switch (kind) {
      case 0:
        out.emit(in);
        break;
      case 1:
        in.release();
        break;
    }
  }

  void oneArrowForgets(@Owned Buffer in, Emitter out, String level) { // error: leak
    switch (level) {
      case "ERROR", "WARN" -> out.emit(in);
      case "INFO" -> System.out.println("skipped");
      default -> in.release();
    }
  }

  void shortCircuit(@Owned Buffer in, boolean enabled) { // error: leak
    boolean sent = enabled && send(in);
    System.out.println(sent);
  }

  private static boolean send(@Owned Buffer b) {
    b.release();
    return true;
  }

  @Owned Buffer conditional(@Owned Buffer a, @Owned Buffer b, boolean first) {
    return first ? a : b; // error: leak, leak
  }
}
