package io.torvyn.io.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class InflatingChannelTest {
  private static final byte[] TEXT = "a line of text\n".repeat(10_000).getBytes();

  @Test
  void shouldInflate_whenGzipOrZlibOfAnySize() throws IOException {
    for (int size : new int[] {0, 1, 100, 32_768, 150_000}) {
      byte[] bytes = Arrays.copyOf(TEXT, size);
      assertArrayEquals(bytes, inflated(gzip(bytes), true), size + " bytes of gzip");
      assertArrayEquals(bytes, inflated(zlib(bytes), false), size + " bytes of zlib");
    }
  }

  @Test
  void shouldInflateNoise_whenReadInPiecesOfAnySize() throws IOException {
    SplittableRandom random = new SplittableRandom(20);
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    for (int piece : new int[] {1, 7, 4096, 200_000}) {
      assertArrayEquals(noise, inflated(gzip(noise), true, piece), "pieces of " + piece);
    }
  }

  @Test
  void shouldGoOnWithTheNextMember_whenFilesWereJoined() throws IOException {
    byte[] joined = join(gzip("one ".getBytes()), gzip(new byte[0]), gzip("two".getBytes()));
    assertEquals("one two", new String(inflated(joined, true)));
  }

  @Test
  void shouldStop_whenZerosPadTheFile() throws IOException {
    assertEquals("one", new String(inflated(join(gzip("one".getBytes()), new byte[512]), true)));
  }

  @Test
  void shouldPassOverEveryOptionalHeaderField() throws IOException {
    byte[] plain = gzip("text".getBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] = 2 | 4 | 8 | 16;
    out.write(header);
    out.write(new byte[] {3, 0, 'x', 'y', 'z'});
    out.write("name\0comment\0".getBytes());
    CRC32 sum = new CRC32();
    sum.update(out.toByteArray());
    out.write((int) sum.getValue());
    out.write((int) (sum.getValue() >>> 8));
    out.write(plain, 10, plain.length - 10);
    assertEquals("text", new String(inflated(out.toByteArray(), true)));
  }

  @Test
  void shouldSayCutShort_whenAnyNumberOfBytesIsMissing() throws IOException {
    byte[] whole = gzip("a few words of text".getBytes());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      EOFException failure = assertThrows(EOFException.class, () -> inflated(part, true));
      assertTrue(failure.getMessage().startsWith("the file ends in the middle"), failure::toString);
    }
  }

  @Test
  void shouldSayDamaged_whenChecksumSizeHeaderOrDataIsWrong() throws IOException {
    byte[] whole = gzip(TEXT);
    int[] places = {0, 1, 2, whole.length - 8, whole.length - 1};
    for (int place : places) {
      byte[] bad = whole.clone();
      bad[place] ^= 0x55;
      ZipException failure = assertThrows(ZipException.class, () -> inflated(bad, true));
      assertTrue(failure.getMessage().startsWith("the file is damaged: "), failure::toString);
    }
    byte[] noise = zlib(TEXT);
    Arrays.fill(noise, 2, 20, (byte) 0xff);
    assertThrows(ZipException.class, () -> inflated(noise, false));
    assertThrows(ZipException.class, () -> inflated(join(whole, "tail".getBytes()), true));
  }

  @Test
  void shouldRefuse_whenADictionaryIsNeeded() {
    Deflater deflater = new Deflater();
    deflater.setDictionary("words".getBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zipped = new DeflaterOutputStream(out, deflater)) {
      zipped.write("words".getBytes());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    deflater.end();
    ZipException failure =
        assertThrows(ZipException.class, () -> inflated(out.toByteArray(), false));
    assertTrue(failure.getMessage().contains("preset dictionary"), failure::toString);
  }

  @Test
  void shouldCloseTheChannelBelow_whenClosedTwice() throws IOException {
    ReadableByteChannel below = Channels.newChannel(new ByteArrayInputStream(gzip(TEXT)));
    InflatingChannel channel = new InflatingChannel(below, "the file", true);
    channel.close();
    channel.close();
    assertFalse(below.isOpen());
    assertFalse(channel.isOpen());
  }

  private static byte[] inflated(byte[] bytes, boolean gzip) throws IOException {
    return inflated(bytes, gzip, 5_000);
  }

  private static byte[] inflated(byte[] bytes, boolean gzip, int piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadableByteChannel below = Channels.newChannel(new ByteArrayInputStream(bytes));
    try (InflatingChannel channel = new InflatingChannel(below, "the file", gzip)) {
      ByteBuffer into = ByteBuffer.allocate(piece);
      while (channel.read(into) >= 0) {
        out.write(into.array(), 0, into.position());
        into.clear();
      }
      assertEquals(-1, channel.read(into));
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      zipped.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zlib(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zipped = new DeflaterOutputStream(out)) {
      zipped.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }
}
