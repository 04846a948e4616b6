package rejected.contract_override;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** A method that takes more, or promises less, than the one it implements. */
class Parameters {
  interface Taker {
    void take(@Owned Buffer b);
  }

  interface Looker {
    int look(@Borrowed Buffer b);
  }

  static class OnlyBorrows implements Taker {
    @Override
    public void take(@Borrowed Buffer b) { // error: contract-override
      System.out.println(b.size());
    }
  }

  static class SaysNothing implements Taker {
    @Override
    public void take(Buffer b) { // error: contract-override
      System.out.println(b.size());
    }
  }

  static class Grabs implements Looker {
    @Override
    public int look(@Owned Buffer b) { // error: contract-override
      int n = b.size();
      b.release();
      return n;
    }
  }

  abstract static class Root {
    abstract int measure(@Borrowed Buffer b);
  }

  static class Deep extends Root {
    @Override
    int measure(@Owned Buffer b) { // error: contract-override
      b.release();
      return 0;
    }
  }
}
