package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;

/** Given up on one path is enough to forbid the use after the join. */
class OneBranchOnly {
  void ifWithoutElse(@Owned Buffer in, Emitter out, boolean urgent) {
    if (urgent) {
      out.emit(in);
    }
    System.out.println(in.size()); // error: use-after-transfer
    in.close();
  }

  int elseBranch(@Owned Buffer in, Emitter out) {
    int size;
    if (in.isEmpty()) {
      size = 0;
    } else {
      size = 1;
      out.emit(in);
    }
    size += in.size(); // error: use-after-transfer
    in.close();
    return size;
  }

  @Owned Buffer afterTernary(@Owned Buffer in, Held spare, boolean keep) {
    int kept = keep ? keep(in, spare) : 0;
    if (kept > 3) System.out.println(kept);
    return in; // error: use-after-transfer
  }

  private static int keep(@Owned Buffer b, Held spare) {
    int size = b.size();
    spare.put(b);
    return size;
  }
}
