package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another thread runs later, when the borrow has ended. */
class Threads {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  void submitted(@Borrowed Buffer in) {
    pool.submit(() -> in.size()); // error: borrow-escape
  }

  void executed(@Borrowed Buffer in) {
    pool.execute(() -> System.out.println(in.size())); // error: borrow-escape
  }

  void newThread(@Borrowed Buffer in) {
    new Thread(() -> System.out.println(in.contentType())).start(); // error: borrow-escape
  }

  void asynchronously(@Borrowed Buffer in) {
    CompletableFuture<Integer> size = CompletableFuture.supplyAsync(() -> in.size()); // error: borrow-escape
    size.join();
  }

  void completed(@Borrowed Buffer in, CompletableFuture<Object> done) {
    done.complete(in); // error: borrow-escape
  }

  void methodReference(@Borrowed Buffer in) {
    pool.submit(in::size); // error: borrow-escape
  }
}
