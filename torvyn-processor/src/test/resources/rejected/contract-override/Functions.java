package rejected.contract_override;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** Lambdas and method references implement a contract too. */
class Functions {
  interface Taker {
    void take(@Owned Buffer b);
  }

  interface Looker {
    int look(@Borrowed Buffer b);
  }

  static int drop(@Owned Buffer b) {
    b.release();
    return 0;
  }

  static void glance(@Borrowed Buffer b) {
    System.out.println(b.size());
  }

  Looker consumesWhatIsLent() {
    return Functions::drop; // error: contract-override
  }

  Taker forgetsWhatItOwns() {
    return Functions::glance; // error: contract-override
  }

  int passed(@Borrowed Buffer in) {
    return apply(in, Functions::drop); // error: contract-override
  }

  private static int apply(@Borrowed Buffer in, @CalledInPlace Looker looker) {
    return looker.look(in);
  }

  Looker explicitLambda() {
    return (@Owned Buffer b) -> drop(b); // error: contract-override
  }
}
