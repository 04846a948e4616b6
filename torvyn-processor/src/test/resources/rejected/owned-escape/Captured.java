package rejected.owned_escape;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A lambda may run never, once or often: it cannot be an owner. */
class Captured {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Runnable later;

  void submitted(@Owned Buffer in) {
    pool.submit(() -> in.release()); // error: owned-escape
  }

  void keptInField(BufferAllocator alloc) {
    Buffer b = alloc.allocate(8).freeze();
    later = () -> System.out.println(b.size()); // error: owned-escape
  }

  void methodReference(@Owned Buffer in) {
    later = in::release; // error: owned-escape
  }

  void anonymous(@Owned Buffer in) {
    later =
        new Runnable() {
          @Override
          public void run() {
            in.release(); // error: owned-escape
          }
        };
  }

  void newThread(@Owned Buffer in, Emitter out) {
    new Thread(() -> System.out.println(in.size())).start(); // error: owned-escape
  }

  void completes(@Owned Buffer in, CompletableFuture<Object> done) {
    done.complete(in); // error: owned-escape
  }
}
