package messages;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.*;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.ExecutorService;

class ContractOverride {
  interface Taker {
    void take(@Owned Buffer b);
  }

  static class Looks implements Taker {
    @Override
    public void take(@Borrowed Buffer b) {}
  }

  static void look(@Borrowed Buffer b) {}

  Taker reference() {
    return ContractOverride::look;
  }
}
