package accepted.machines;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** Buffers wait while the connection is down. */
class Connection implements AutoCloseable {
  enum Phase { DOWN, UP, CLOSED }

  interface Wire {
    boolean send(@Owned Buffer b);
  }

  private final BufferDeque waiting = new BufferDeque();
  private Phase phase = Phase.DOWN;

  void offer(@Owned Buffer b, Wire wire) {
    switch (phase) {
      case DOWN:
        if (waiting.size() == 64) {
          Buffer oldest = waiting.take();
          if (oldest != null) {
            oldest.release();
          }
        }
        waiting.put(b);
        break;
      case UP:
        if (!wire.send(b)) {
          phase = Phase.DOWN;
        }
        break;
      default:
        b.release();
    }
  }

  void up(Wire wire) {
    phase = Phase.UP;
    Buffer next;
    while (phase == Phase.UP && (next = waiting.take()) != null) {
      if (!wire.send(next)) {
        phase = Phase.DOWN;
      }
    }
  }

  @Override
  public void close() {
    phase = Phase.CLOSED;
    waiting.close();
  }
}
