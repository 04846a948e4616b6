package rejected.double_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import java.util.function.BooleanSupplier;

/** A release in a loop is a release per turn. */
class Loops {
  void everyTurn(@Owned Buffer b, int turns) {
    for (int i = 0; i <= turns; i++) {
      b.release(); // error: double-release
    }
    b.close();
  }

  void loopThenAgain(@Owned Buffer b, BooleanSupplier stop) {
    while (true) {
      if (stop.getAsBoolean()) {
        b.release();
        break;
      }
      if (b.isEmpty()) {
        break;
      }
    }
    b.release(); // error: double-release
  }

  void labelled(@Owned Buffer b, int[][] table) {
    outer:
    for (int[] row : table) {
      for (int cell : row) {
        if (cell < 0) {
          b.release(); // error: double-release
          continue outer;
        }
      }
    }
    b.close();
  }
}
