package io.torvyn.io.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Flows;
import io.torvyn.io.ends.Supply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.WritableByteChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelSinkTest {
  private Host host;

  @BeforeEach
  void open() {
    host = Host.create();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void shouldWriteEverything_whenTheChannelTakesAByteAtATime() throws Exception {
    Narrow channel = new Narrow(1, Integer.MAX_VALUE);
    Flows.completed(start(channel, "one", "x".repeat(5_000), ""));
    assertEquals("one\n" + "x".repeat(5_000) + "\n\n", channel.text());
  }

  @Test
  void shouldLeaveRecordsOutWhole_whenTheChannelFailsBetweenThem() throws Exception {
    Narrow channel = new Narrow(4, 4);
    Flows.completed(start(channel, "one", "two", "y".repeat(5_000)));
    assertEquals("one\n", channel.text());
  }

  @Test
  void shouldFailWhateverThePolicy_whenTheChannelFailsInTheMiddleOfARecord() {
    for (String second : new String[] {"second", "y".repeat(5_000)}) {
      Narrow channel = new Narrow(3, 7);
      FlowException failure = Flows.failed(start(channel, "one", second, "three"));
      assertEquals(
          "the channel cannot be written: full; it ends with a part of a record",
          failure.getCause().getMessage());
      assertEquals("one\n" + second.substring(0, 3), channel.text());
    }
  }

  @Test
  void shouldRefuse_whenTheChannelIsInNonBlockingMode() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.sink().configureBlocking(false);
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> ChannelSink.of(pipe.sink(), "the pipe", Framing.lines()));
    assertTrue(failure.getMessage().contains("configureBlocking(true)"));
    pipe.sink().close();
    pipe.source().close();
  }

  private Flow start(WritableByteChannel channel, String... texts) {
    return WriteChannelPipeline.builder()
        .list(Supply.texts(texts))
        .channel(ChannelSink.of(channel, "the channel", Framing.lines()))
        .start(host);
  }

  /** Takes few bytes at a time, and after some no more. */
  private static final class Narrow implements WritableByteChannel {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int most;
    private int left;

    Narrow(int most, int left) {
      this.most = most;
      this.left = left;
    }

    String text() {
      return taken.toString();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      if (left == 0) {
        throw new IOException("full");
      }
      int count = Math.min(Math.min(most, left), from.remaining());
      for (int i = 0; i < count; i++) {
        taken.write(from.get());
      }
      left -= count;
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
