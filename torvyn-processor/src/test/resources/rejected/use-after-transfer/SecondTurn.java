package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import java.util.List;

/** What a loop gave up in one turn is gone in the next. */
class SecondTurn {
  interface Queue {
    void take(@Owned Buffer b);

    boolean more();
  }

  void whileLoop(@Owned Buffer in, Queue queue) {
    do {
      queue.take(in); // error: use-after-transfer
    } while (queue.more());
  }

  void forLoop(BufferAllocator alloc, Queue queue) {
    Buffer banner = alloc.allocate(8).freeze();
    for (int i = 0; i < 3; i++) {
      if (banner.size() > i) { // error: use-after-transfer
        queue.take(banner);
      }
    }
    banner.close();
  }

  void forEach(@Owned Buffer in, List<Queue> subscribers) {
    for (Queue each : subscribers) {
      each.take(in); // error: use-after-transfer
    }
    in.close();
  }

  void loopCondition(@Owned Buffer in, Queue queue) {
    while (give(in, queue)) { // error: use-after-transfer
      System.out.println("again");
    }
  }

  private static boolean give(@Owned Buffer b, Queue queue) {
    queue.take(b);
    return queue.more();
  }
}
