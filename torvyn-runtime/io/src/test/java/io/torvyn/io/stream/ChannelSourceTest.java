package io.torvyn.io.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelSourceTest {
  private static final byte[] DELIMITER = {1, 1, 2};

  private Host host;
  private Collect list = new Collect();

  @BeforeEach
  void open() {
    host = Host.create();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void shouldGiveTheSameRecords_whateverPiecesTheyComeIn() throws Exception {
    for (long seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int prefix = new int[] {0, 2, 4, 8}[random.nextInt(4)];
      List<byte[]> records = new ArrayList<>();
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      for (int i = random.nextInt(200); i > 0; i--) {
        byte[] record = new byte[random.nextInt(random.nextInt(10) == 0 ? 60_000 : 300)];
        for (int at = 0; at < record.length; at++) {
          // Beginnings of delimiters, but no delimiter.
          record[at] = (byte) (at % 3 == 2 ? 3 : 1);
        }
        records.add(record);
        frame(prefix, record, stream);
      }
      int most = 1 + random.nextInt(random.nextBoolean() ? 20_000 : 100_000);
      list = new Collect();
      Flows.completed(
          start(
              new Trickle(stream.toByteArray(), random, most),
              prefix == 0 ? Framing.delimiter(DELIMITER) : Framing.lengthPrefix(prefix)));
      String message = "seed " + seed;
      assertEquals(records.size(), list.elements().size(), message);
      for (int i = 0; i < records.size(); i++) {
        assertArrayEquals(records.get(i), list.elements().get(i), message + ", record " + i);
      }
    }
  }

  @Test
  void shouldGoOnBehindALineThatIsTooLong_whenThePolicyIsSkip() throws Exception {
    byte[] lines = ("ok\n" + "x".repeat(300_000) + "\nfine\n").getBytes();
    for (int piece : new int[] {50, 5_000, 400_000}) {
      list = new Collect();
      Trickle channel = new Trickle(lines, new SplittableRandom(piece), piece);
      Flows.completed(start(channel, Framing.lines().limit(100)));
      assertEquals(List.of("ok", "fine"), list.texts(), "pieces of " + piece);
    }
  }

  @Test
  void shouldGoOnBehindARecordWhoseLengthIsTooMuch_whenThePolicyIsSkip() throws Exception {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    frame(4, "ok".getBytes(), records);
    frame(4, new byte[150_000], records);
    frame(4, "fine".getBytes(), records);
    Trickle channel = new Trickle(records.toByteArray(), new SplittableRandom(2), 5_000);
    Flows.completed(start(channel, Framing.lengthPrefix(4).limit(1_000)));
    assertEquals(List.of("ok", "fine"), list.texts());
  }

  @Test
  void shouldEnd_whenALengthBeyondAllBoundsIsAnnounced() throws Exception {
    byte[] twoGigabytes = {0x7f, -1, -1, -1, 'a', 'b'};
    byte[] most = {-1, -1, -1, -1, -1, -1, -1, -1, 'a'};
    SplittableRandom random = new SplittableRandom(3);
    Flows.completed(start(new Trickle(twoGigabytes, random, 10), Framing.lengthPrefix(4)));
    Flows.completed(start(new Trickle(most, random, 10), Framing.lengthPrefix(8)));
    assertEquals(List.of(), list.texts());
  }

  @Test
  void shouldRestAndGoOn_whenTheChannelIsInNonBlockingMode() throws Exception {
    Pipe pipe = Pipe.open();
    pipe.source().configureBlocking(false);
    Flow flow = start(pipe.source(), Framing.lines());
    pipe.sink().write(ByteBuffer.wrap("one\ntw".getBytes()));
    list.await(1);
    pipe.sink().write(ByteBuffer.wrap("o\n".getBytes()));
    list.await(2);
    pipe.sink().close();
    Flows.completed(flow);
    assertEquals(List.of("one", "two"), list.texts());
    assertFalse(pipe.source().isOpen(), "the source closes its channel");
  }

  @Test
  void shouldGiveBackABegunRecord_whenCancelledInTheMiddleOfOne() throws Exception {
    Pipe pipe = Pipe.open();
    pipe.source().configureBlocking(false);
    Flow flow = start(pipe.source(), Framing.lengthPrefix(2));
    pipe.sink().write(ByteBuffer.wrap(new byte[] {0, 1, 'x', 0, 9, 'h', 'a', 'l', 'f'}));
    list.await(1);
    Flows.cancelled(flow);
    pipe.sink().close();
  }

  @Test
  void shouldEndSoon_whenCancelledWhileTheChannelBlocks() throws Exception {
    HostSettings hasty = HostSettings.builder().callGrace(Duration.ofMillis(500)).build();
    Pipe pipe = Pipe.open();
    try (Host other = Host.create(hasty)) {
      Flow flow =
          ReadChannelPipeline.builder()
              .channel(ChannelSource.of(pipe.source(), "the pipe", Framing.lines()))
              .list(list)
              .start(other);
      pipe.sink().write(ByteBuffer.wrap("one\nha".getBytes()));
      list.await(1);
      Flows.cancelled(flow);
    }
    assertFalse(pipe.source().isOpen(), "an interrupted channel closes");
    pipe.sink().close();
  }

  private Flow start(ReadableByteChannel channel, Framing framing) {
    return ReadChannelPipeline.builder()
        .channel(ChannelSource.of(channel, "the channel", framing))
        .list(list)
        .start(host);
  }

  /** Writes a record behind its length, or before the delimiter if the prefix is 0. */
  private static void frame(int prefix, byte[] record, ByteArrayOutputStream out) {
    for (int shift = 8 * (prefix - 1); shift >= 0; shift -= 8) {
      out.write((int) ((long) record.length >>> shift));
    }
    out.writeBytes(record);
    if (prefix == 0) {
      out.writeBytes(DELIMITER);
    }
  }
}
