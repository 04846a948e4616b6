package io.torvyn.io.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Flows;
import io.torvyn.io.ends.Supply;
import io.torvyn.ledger.CopyReason;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSinkTest {
  @TempDir Path directory;
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
  void shouldWriteLines_whenGatheredOrAtOnce() throws Exception {
    String wanted =
        IntStream.range(0, 20_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    for (boolean immediate : new boolean[] {false, true}) {
      Path file = directory.resolve("lines" + immediate);
      FileSink sink = FileSink.of(file, Framing.lines());
      Flows.completed(start(Supply.texts(wanted.split("\n")), immediate ? sink.immediate() : sink));
      assertEquals(wanted, Files.readString(file));
    }
  }

  @Test
  void shouldWriteSmallAndLargeElementsInOrder() throws Exception {
    List<byte[]> elements = new ArrayList<>();
    ByteArrayOutputStream wanted = new ByteArrayOutputStream();
    for (int size : new int[] {0, 1, 4_090, 4_092, 4_093, 70_000, 3, 1_000_000, 5}) {
      byte[] element = new byte[size];
      java.util.Arrays.fill(element, (byte) size);
      elements.add(element);
      wanted.write(new byte[] {(byte) (size >> 24), (byte) (size >> 16), (byte) (size >> 8)});
      wanted.write(size);
      wanted.write(element);
    }
    Path file = directory.resolve("records");
    Flows.completed(start(Supply.of(elements), FileSink.of(file, Framing.lengthPrefix(4))));
    assertArrayEquals(wanted.toByteArray(), Files.readAllBytes(file));
  }

  @Test
  void shouldCopyNothing_whenElementsAreLarge() throws Exception {
    byte[] element = new byte[100_000];
    Path file = directory.resolve("large");
    FlowReport report =
        Flows.completed(
            start(Supply.of(List.of(element, element)), FileSink.of(file, Framing.pieces(1))));
    // What Supply copies in is all.
    assertEquals(2, report.copies().totals().copies().get(CopyReason.PAYLOAD_WRITE));
    assertEquals(0, report.copies().totals().copies().get(CopyReason.PAYLOAD_READ));
    assertEquals(200_000, Files.size(file));
  }

  @Test
  void shouldReplaceAppendOrRefuse_whenTheFileExists() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "old\n");
    Flows.completed(start(Supply.texts("new"), FileSink.of(file, Framing.lines()).append()));
    assertEquals("old\nnew\n", Files.readString(file));
    Flows.completed(start(Supply.texts("only"), FileSink.of(file, Framing.lines())));
    assertEquals("only\n", Files.readString(file));
    FlowException refused =
        Flows.failed(start(Supply.texts("x"), FileSink.of(file, Framing.lines()).mustBeNew()));
    assertEquals(file + " exists already and was to be made anew", refused.getCause().getMessage());
    assertEquals("only\n", Files.readString(file));
  }

  @Test
  void shouldFail_whenTheDirectoryIsMissing() {
    Path file = directory.resolve("none").resolve("file");
    FlowException failure =
        Flows.failed(start(Supply.texts("x"), FileSink.of(file, Framing.lines())));
    assertEquals(
        file + ": the directory it belongs into does not exist", failure.getCause().getMessage());
  }

  @Test
  void shouldFailNamingTheFile_whenTheDiskIsFull() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a device that is always full is a thing of Linux");
    FileSink sink = FileSink.of(full, Framing.lines()).immediate();
    FlowException failure = Flows.failed(start(Supply.texts("x"), sink));
    assertEquals("file", failure.stage());
    assertTrue(
        failure.getCause().getMessage().startsWith("/dev/full cannot be written: "),
        failure::toString);
  }

  @Test
  void shouldFailInTheEnd_whenTheDiskIsFullForWhatWasGathered() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a device that is always full is a thing of Linux");
    FlowException failure =
        Flows.failed(start(Supply.texts("x"), FileSink.of(full, Framing.lines())));
    assertTrue(failure.getMessage().contains("/dev/full cannot be written"), failure::toString);
  }

  @Test
  void shouldFail_whenAnElementDoesNotFitThePrefix() {
    FlowException failure =
        Flows.failed(
            start(
                Supply.of(List.of(new byte[256])),
                FileSink.of(directory.resolve("file"), Framing.lengthPrefix(1))));
    assertEquals(
        "a record of 256 bytes does not fit a length prefix of 1 bytes: use"
            + " Framing.lengthPrefix(4) on both sides",
        failure.getCause().getMessage());
  }

  private Flow start(Supply list, FileSink file) {
    return WriteFilePipeline.builder().list(list).file(file).start(host);
  }
}
