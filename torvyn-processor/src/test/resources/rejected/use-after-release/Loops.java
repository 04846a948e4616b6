package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** Released in one turn, read in the next. */
class Loops {
  int releaseInsideLoop(@Owned Buffer b, int turns) {
    int sum = 0;
    for (int i = 0; i < turns; i++) {
      sum += b.byteAt(i); // error: use-after-release
      if (i == 3) {
        b.release();
      }
    }
    b.close();
    return sum;
  }

  int releasedByTheUpdate(@Owned Buffer b) {
    int sum = 0;
    for (boolean first = true; first || sum < 10; b.release(), first = false) { // error: double-release
      sum += 1;
    }
    b.close();
    return sum;
  }

  int condition(@Owned Buffer b) {
    int i = 0;
    while (b.byteAt(i) != 0) { // error: use-after-release
      i++;
      if (i > 9) b.release();
    }
    b.close();
    return i;
  }
}
