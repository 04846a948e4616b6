package io.torvyn.flink.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.local.LocalDataInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineBytesTest {
  private static final int MORE_THAN_A_CHUNK = 70_000;

  @TempDir Path folder;

  @Test
  void shouldGiveLinesWithoutTheirEnds() throws Exception {
    assertEquals(List.of("a", "", "b c", "d"), lines("a\n\r\nb c\r\nd"));
    assertEquals(List.of(), lines(""));
    assertEquals(List.of("last"), lines("last\n"));
  }

  @Test
  void shouldGiveALineInOnePiece_whenItIsLongerThanAChunk() throws Exception {
    String one = "x".repeat(MORE_THAN_A_CHUNK);
    assertEquals(List.of("a", one, one + "y"), lines("a\n" + one + "\n" + one + "y\n"));
  }

  private List<String> lines(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("log"), text);
    List<String> lines = new ArrayList<>();
    try (StreamFormat.Reader<byte[]> reader =
        new LineBytes()
            .createReader(new Configuration(), new LocalDataInputStream(file.toFile()))) {
      for (byte[] line = reader.read(); line != null; line = reader.read()) {
        lines.add(new String(line, StandardCharsets.ISO_8859_1));
      }
    }
    return lines;
  }
}
