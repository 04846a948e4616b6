package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Jumps carry the state to where they land. */
class Jumps {
  int breakCarriesState(@Owned Buffer in, Emitter out, int[] codes) {
    for (int code : codes) {
      if (code == 7) {
        out.emit(in);
        break;
      }
    }
    int size = in.size(); // error: use-after-transfer
    in.close();
    return size;
  }

  void innerContinueSkipsReload(BufferAllocator alloc, Emitter out, int rows, int columns) {
    Buffer cell = alloc.allocate(4).freeze();
    rows:
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        out.emit(cell); // error: use-after-transfer
        if (c == r) continue rows;
        cell = alloc.allocate(4).freeze();
      }
    }
    cell.close();
  }

  void labelledBlock(@Owned Buffer in, Emitter out, boolean early) {
    done:
    {
      if (early) {
        out.emit(in);
        break done;
      }
      System.out.println("late");
    }
    out.emit(in); // error: use-after-transfer
  }
}
