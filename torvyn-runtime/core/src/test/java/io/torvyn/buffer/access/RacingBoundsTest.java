package io.torvyn.buffer.access;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.buffer.error.StaleHandleException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * A reader that passed the first check and then meets another life's bounds is told it is stale.
 */
class RacingBoundsTest {

  /** Valid when the access begins, lost before its bytes are read. */
  private static final class LostMeanwhile extends Access {
    @Override
    public void enter() {}

    @Override
    public void leave() {
      throw new StaleHandleException("lost meanwhile");
    }
  }

  private static final class Window extends ReadableBytes {
    Window() {
      super(new Content(ByteBuffer.allocate(0), 0), new LostMeanwhile());
    }

    @Override
    protected void copiedOut(int bytes) {
      throw new AssertionError("nothing was read");
    }
  }

  @Test
  void shouldSayStale_whenTheBoundsChangedUnderAReader() {
    Window window = new Window();
    for (Executable read :
        new Executable[] {
          () -> window.byteAt(0),
          () -> window.longAt(0),
          () -> window.indexOf((byte) 1, 1),
          () -> window.read(0, new byte[4], 0, 4),
        }) {
      assertThrows(StaleHandleException.class, read);
    }
  }
}
