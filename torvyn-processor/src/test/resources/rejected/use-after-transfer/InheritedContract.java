package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** The contract is the one of the method that is overridden, also through a supertype. */
class InheritedContract {
  interface Consumer2 {
    void accept(@Owned Buffer b);
  }

  static final class Releasing implements Consumer2 {
    @Override
    public void accept(@Owned Buffer b) {
      b.release();
    }
  }

  static <T extends Consumer2> void generic(@Owned Buffer in, T consumer) {
    consumer.accept(in);
    in.size(); // error: use-after-transfer
  }

  static void concrete(@Owned Buffer in, Releasing consumer) {
    consumer.accept(in);
    System.out.println(in.contentType()); // error: use-after-transfer
  }
}
