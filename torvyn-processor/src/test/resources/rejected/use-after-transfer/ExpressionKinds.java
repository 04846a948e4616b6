package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** A use is a use in whatever expression it stands. */
class ExpressionKinds {
  private static final int LIMIT = 4;

  void give(@Owned Buffer b) {
    b.release();
  }

  boolean inCondition(@Owned Buffer b) {
    give(b);
    return b.size() > LIMIT; // error: use-after-transfer
  }

  String inConcatenation(@Owned Buffer b) {
    give(b);
    return "size " + b.size(); // error: use-after-transfer
  }

  int inSwitchSelector(@Owned Buffer b) {
    give(b);
    return switch (b.size()) { // error: use-after-transfer
      case 0 -> -1;
      default -> 1;
    };
  }

  int asArrayIndex(@Owned Buffer b, int[] histogram) {
    give(b);
    return histogram[b.size()]++; // error: use-after-transfer
  }

  int inCompoundAssignment(@Owned Buffer b) {
    int sum = 0;
    give(b);
    sum += b.byteAt(0); // error: use-after-transfer
    return sum;
  }

  long inCast(@Owned Buffer b) {
    give(b);
    return (long) b.intAt(0) << 32; // error: use-after-transfer
  }

  void inAssert(@Owned Buffer b) {
    give(b);
    assert b.isEmpty() : "not empty"; // error: use-after-transfer
  }

  boolean behindShortCircuit(@Owned Buffer b, boolean loud) {
    give(b);
    return loud && b.byteAt(0) == '!'; // error: use-after-transfer
  }
}
