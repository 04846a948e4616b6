package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;

/** Ended on some path is ended. */
class Paths {
  int oneBranch(@Owned Buffer in, boolean done) {
    ByteBuffer view = in.view();
    if (done) {
      in.release();
    }
    int n = view.remaining(); // error: view-outlives-buffer
    in.close();
    return n;
  }

  int secondTurn(@Owned Buffer in, Emitter out, int turns) {
    ByteBuffer view = in.view();
    int sum = 0;
    for (int i = 0; i < turns; i++) {
      sum += view.get(i); // error: view-outlives-buffer
      if (i == 2) {
        in.close();
      }
    }
    in.close();
    return sum;
  }

  int afterTryWithResources(BufferAllocator alloc) {
    ByteBuffer view;
    try (MutableBuffer m = alloc.allocate(8)) {
      view = m.appendLong(5).view();
    }
    return view.remaining(); // error: view-outlives-buffer
  }

  int inArguments(@Owned Buffer in) {
    return sum(in.view(), give(in)); // error: view-outlives-buffer
  }

  private static int sum(ByteBuffer view, int more) {
    return view.remaining() + more;
  }

  private static int give(@Owned Buffer b) {
    b.release();
    return 1;
  }
}
