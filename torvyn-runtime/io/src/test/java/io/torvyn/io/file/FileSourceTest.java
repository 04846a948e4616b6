package io.torvyn.io.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import io.torvyn.ledger.CopyReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
  @TempDir Path directory;
  private final Collect list = new Collect();
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
  void shouldGiveEveryLine_whenLinesCrossReads() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add("line " + i + " " + "x".repeat(i % 97));
    }
    Path file = Files.write(directory.resolve("lines"), lines);
    Flows.completed(start(FileSource.of(file, Framing.lines())));
    assertEquals(lines, list.texts());
  }

  @Test
  void shouldCopyEachRecordOnce_whenItIsShort() throws Exception {
    int count = 10_000;
    Path file = directory.resolve("lines");
    Files.write(file, java.util.Collections.nCopies(count, "y".repeat(99)));
    FlowReport report = Flows.completed(start(FileSource.of(file, Framing.lines())));
    // Each line, and at the end of each of 15 read buffers the line that crosses it.
    long copies = report.copies().totals().copies().get(CopyReason.PAYLOAD_WRITE);
    long bytes = report.copies().totals().bytes().get(CopyReason.PAYLOAD_WRITE);
    assertTrue(copies >= count && copies <= count + 16, () -> "copies: " + copies);
    assertTrue(bytes >= count * 99 && bytes <= count * 99 + 16 * 99, () -> "bytes: " + bytes);
  }

  @Test
  void shouldCopyNothing_whenReadInPieces() throws Exception {
    byte[] bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Path file = Files.write(directory.resolve("bytes"), bytes);
    FlowReport report = Flows.completed(start(FileSource.of(file, Framing.pieces(65_536))));
    assertEquals(0, report.copies().totals().copies().get(CopyReason.PAYLOAD_WRITE));
    assertArrayEquals(bytes, joined());
    assertTrue(list.elements().stream().allMatch(piece -> piece.length <= 65_536));
  }

  @Test
  void shouldCopyOnlyTheHead_whenARecordBehindALengthIsLong() throws Exception {
    byte[] record = new byte[1_000_000];
    Arrays.fill(record, (byte) 7);
    Path file = directory.resolve("records");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 3; i++) {
        out.write(new byte[] {0, 0x0f, 0x42, 0x40});
        out.write(record);
      }
    }
    FlowReport report = Flows.completed(start(FileSource.of(file, Framing.lengthPrefix(4))));
    assertEquals(3, list.elements().size());
    list.elements().forEach(element -> assertArrayEquals(record, element));
    long bytes = report.copies().totals().bytes().get(CopyReason.PAYLOAD_WRITE);
    assertTrue(bytes <= 3 * 65_536, () -> "copied " + bytes + " of 3,000,000 bytes");
  }

  @Test
  void shouldGiveLinesOfAnyLengthUpToTheLimit() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000, 1 << 20, 0}) {
      lines.add("z".repeat(length));
    }
    Path file = Files.write(directory.resolve("long"), lines);
    Flows.completed(start(FileSource.of(file, Framing.lines())));
    assertEquals(lines, list.texts());
  }

  @Test
  void shouldGiveNothing_whenTheFileIsEmpty() throws Exception {
    Path file = Files.createFile(directory.resolve("empty"));
    Flows.completed(start(FileSource.of(file, Framing.lines())));
    assertEquals(List.of(), list.texts());
  }

  @Test
  void shouldDropReturnsAndNeedNoLastLineFeed() throws Exception {
    Path file = Files.writeString(directory.resolve("dos"), "one\r\n\r\ntwo\rhalf\r\nlast");
    Flows.completed(start(FileSource.of(file, Framing.lines())));
    assertEquals(List.of("one", "", "two\rhalf", "last"), list.texts());
  }

  @Test
  void shouldDecompress_whenGzipIsDetectedOrAFormatIsNamed() throws Exception {
    String text = "first\nsecond\n".repeat(20_000);
    Path gzip = directory.resolve("text.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(text.getBytes());
    }
    Flows.completed(start(FileSource.of(gzip, Framing.lines())));
    assertEquals(text.lines().toList(), list.texts());

    Path zlib = directory.resolve("text.z");
    try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(zlib))) {
      out.write("deflated\n".getBytes());
    }
    Flows.completed(start(FileSource.of(zlib, Framing.lines()).compression(Compression.DEFLATE)));
    assertEquals("deflated", list.texts().get(40_000));
  }

  @Test
  void shouldFail_whenGzipIsCutShort() throws Exception {
    Path gzip = directory.resolve("cut.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write("some text\n".repeat(1_000).getBytes());
    }
    Files.write(gzip, Arrays.copyOf(Files.readAllBytes(gzip), (int) Files.size(gzip) - 9));
    FlowException failure = Flows.failed(start(FileSource.of(gzip, Framing.lines())));
    assertEquals("file", failure.stage());
    assertTrue(
        failure
            .getCause()
            .getMessage()
            .endsWith("cut.gz ends in the middle of its compressed data:" + " it was cut short"),
        failure::toString);
  }

  @Test
  void shouldFailBeforeTheFirstElement_whenThereIsNoSuchFile() {
    Path missing = directory.resolve("missing");
    FlowException failure = Flows.failed(start(FileSource.of(missing, Framing.lines())));
    assertEquals("file", failure.stage());
    assertEquals(missing + " does not exist", failure.getCause().getMessage());
    FlowException wrong = Flows.failed(start(FileSource.of(directory, Framing.lines())));
    assertTrue(wrong.getCause().getMessage().contains("is a directory"), wrong::toString);
  }

  @Test
  void shouldFailNamingPlaceAndLimit_whenALineIsTooLong() throws Exception {
    Path file = Files.writeString(directory.resolve("long"), "ok\n" + "w".repeat(200) + "\nok\n");
    FlowException failure = Flows.failed(start(FileSource.of(file, Framing.lines().limit(100))));
    assertEquals(
        file
            + ": record 1, at byte 3 of the stream, has 200 bytes, more than the limit of 100: mend"
            + " the sender, or raise the limit with Framing.limit(bytes), at most 16776192",
        failure.getCause().getMessage());
  }

  @Test
  void shouldFailNamingPlaceAndSizes_whenTheFileEndsInARecord() throws Exception {
    Path file = directory.resolve("half");
    Files.write(file, new byte[] {0, 2, 'o', 'k', 0, 9, 'h', 'a', 'l', 'f'});
    FlowException failure = Flows.failed(start(FileSource.of(file, Framing.lengthPrefix(2))));
    assertEquals(
        file
            + ": record 1, at byte 4 of the stream, breaks off after 4 bytes of 9: the sender"
            + " stopped in the middle of a record",
        failure.getCause().getMessage());
    assertEquals(List.of("ok"), list.texts());
  }

  @Test
  void shouldGiveWhatIsAppended_whenFollowing() throws Exception {
    Path log = Files.writeString(directory.resolve("log"), "one\n");
    Flow flow = start(FileSource.of(log, Framing.lines()).follow());
    list.await(1);
    Files.writeString(log, "two\nthr", StandardOpenOption.APPEND);
    list.await(2);
    Files.writeString(log, "ee\n", StandardOpenOption.APPEND);
    list.await(3);
    assertEquals(List.of("one", "two", "three"), list.texts());
    Flows.cancelled(flow);
  }

  @Test
  void shouldComplete_whenFollowedUntilQuiet() throws Exception {
    Path log = Files.writeString(directory.resolve("log"), "one\ntwo\n");
    FileSource source = FileSource.of(log, Framing.lines()).followUntilQuiet(Duration.ofMillis(50));
    Flows.completed(start(source));
    assertEquals(List.of("one", "two"), list.texts());
  }

  @Test
  void shouldRefuse_whenToldToFollowForNoTime() {
    FileSource source = FileSource.of(directory, Framing.lines());
    assertThrows(IllegalArgumentException.class, () -> source.followUntilQuiet(Duration.ZERO));
  }

  private Flow start(FileSource source) {
    return ReadFilePipeline.builder().file(source).list(list).start(host);
  }

  private byte[] joined() throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] element : list.elements()) {
      all.write(element);
    }
    return all.toByteArray();
  }
}
