package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;

/** A view of a frozen buffer ends when its owner gives the buffer up. */
class ReadViews {
  int afterRelease(@Owned Buffer in) {
    ByteBuffer view = in.view();
    in.release();
    return view.getInt(); // error: view-outlives-buffer
  }

  int afterEmit(@Owned Buffer in, Emitter out) {
    BufferSlice head = in.slice(0, 4);
    out.emit(in);
    return head.intAt(0); // error: view-outlives-buffer
  }

  int afterPut(@Owned Buffer in, BufferDeque queue) {
    ByteBuffer view = in.view(0, 4);
    queue.put(in);
    return view.getInt(); // error: view-outlives-buffer
  }

  int afterThaw(@Owned Buffer in, BufferAllocator alloc) {
    ByteBuffer view = in.view();
    MutableBuffer m = in.thaw();
    int first = view.get(0); // error: view-outlives-buffer
    m.release();
    return first;
  }

  int afterClose(@Owned Buffer in) {
    ByteBuffer view = in.view();
    in.close();
    return view.limit(); // error: view-outlives-buffer
  }
}
