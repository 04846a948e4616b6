package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** Arguments are evaluated left to right before the call takes what it owns. */
class ArgumentOrder {
  interface Pairs {
    void both(@Owned Buffer a, @Owned Buffer b);

    void sized(int size, @Owned Buffer b);

    int give(@Owned Buffer b);
  }

  void samePairTwice(@Owned Buffer f, Pairs pairs) {
    pairs.both(f, f); // error: use-after-transfer
  }

  void nestedCallConsumesFirst(@Owned Buffer f, Pairs pairs) {
    pairs.sized(pairs.give(f), f); // error: use-after-transfer
  }

  int sumOfTwoGives(@Owned Buffer f, Pairs pairs) {
    return pairs.give(f) + pairs.give(f); // error: use-after-transfer
  }

  int receiverAfterArgument(@Owned Buffer f, Pairs pairs) {
    int[] sizes = {pairs.give(f), f.size()}; // error: use-after-transfer
    return sizes[0] + sizes[1];
  }
}
