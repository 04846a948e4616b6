package io.torvyn.examples.accesslog.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInputTest {
  private static final String TEXT = "one line\nand another\n".repeat(10_000);

  @TempDir private Path folder;

  @Test
  void shouldReadPlainText() throws IOException {
    assertEquals(TEXT, read(Files.writeString(folder.resolve("plain.log"), TEXT)));
  }

  @Test
  void shouldDecompress_whateverTheFileIsCalled() throws IOException {
    assertEquals(TEXT, read(Files.write(folder.resolve("plain.log"), gzip())));
  }

  @Test
  void shouldEndAtOnce_whenTheFileIsEmpty() throws IOException {
    assertEquals("", read(Files.createFile(folder.resolve("empty.log"))));
  }

  @Test
  void shouldSayThatTheFileWasCutShort_whenGzipEndsEarly() throws IOException {
    byte[] whole = gzip();
    for (int length : new int[] {2, 9, whole.length / 2, whole.length - 1}) {
      Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, length));
      IOException thrown = assertThrows(IOException.class, () -> read(file));
      assertEquals(
          file + " ends in the middle of its compressed data: the file was cut short.",
          thrown.getMessage(),
          length + " bytes");
    }
  }

  @Test
  void shouldSayThatTheFileIsDamaged_whenGzipIsWrong() throws IOException {
    byte[] bytes = gzip();
    Arrays.fill(bytes, 20, bytes.length - 8, (byte) 0x55);
    Path file = Files.write(folder.resolve("bad.gz"), bytes);
    IOException thrown = assertThrows(IOException.class, () -> read(file));
    assertTrue(thrown.getMessage().startsWith(file + " is damaged: "), thrown.getMessage());
  }

  @Test
  void shouldNameTheFile_whenItDoesNotExist() {
    Path file = folder.resolve("nowhere.log");
    IOException thrown = assertThrows(IOException.class, () -> read(file));
    assertEquals(file + " does not exist.", thrown.getMessage());
  }

  @Test
  void shouldNameTheFolder_whenItIsNoFile() {
    IOException thrown = assertThrows(IOException.class, () -> read(folder));
    assertEquals(folder + " is a directory; name a log file.", thrown.getMessage());
  }

  @Test
  void shouldShowHowMuchOfTheFileWasRead_whenDecompressing() throws IOException {
    Path file = Files.write(folder.resolve("log.gz"), gzip());
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    read(file, Progress.on(new PrintStream(drawn, true, StandardCharsets.US_ASCII)));
    assertTrue(drawn.toString(StandardCharsets.US_ASCII).contains("100 %"));
  }

  private static String read(Path file) throws IOException {
    return read(file, Progress.none());
  }

  private static String read(Path file, Progress progress) throws IOException {
    StringBuilder text = new StringBuilder();
    ByteBuffer part = ByteBuffer.allocate(777);
    try (LogInput input = LogInput.file(file, progress)) {
      while (input.read(part.clear()) >= 0) {
        text.append(StandardCharsets.US_ASCII.decode(part.flip()));
      }
    }
    return text.toString();
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(TEXT.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }
}
