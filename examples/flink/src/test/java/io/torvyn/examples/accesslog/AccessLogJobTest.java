package io.torvyn.examples.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a cluster inside this process, against the pipeline on its own. */
class AccessLogJobTest {
  private static final int FILES = 3;

  @Test
  void shouldWriteTheRowsOfTheOneProcessRun(@TempDir Path folder) throws Exception {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Path together = folder.resolve("all.log");
    byte[] sample = sample();
    byte[] all = new byte[FILES * sample.length];
    for (int i = 0; i < FILES; i++) {
      Files.write(logs.resolve(i + ".log"), sample);
      System.arraycopy(sample, 0, all, i * sample.length, sample.length);
    }
    Files.write(together, all);

    Path rows = folder.resolve("rows");
    AccessLogJob.main(new String[] {logs.toString(), rows.toString()});

    List<String> expected = OneProcess.rows(together);
    assertFalse(expected.isEmpty());
    assertEquals(expected, sorted(rows));
  }

  private static byte[] sample() throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(AccessLogJobTest.class.getResourceAsStream("access.log.gz")))) {
      return in.readAllBytes();
    }
  }

  /** The rows of all committed files; there must be no other. */
  static List<String> sorted(Path rows) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.walk(rows)) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        assertFalse(part.getFileName().toString().startsWith("."), part + " is not committed");
        lines.addAll(Files.readAllLines(part));
      }
    }
    lines.sort(null);
    return lines;
  }
}
