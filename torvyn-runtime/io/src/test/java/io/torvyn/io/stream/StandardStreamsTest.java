package io.torvyn.io.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardStreamsTest {
  @TempDir Path directory;

  @Test
  void shouldCopyLines_whenInputIsAFile() throws Exception {
    String text =
        IntStream.range(0, 5_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    Path in = Files.writeString(directory.resolve("in"), text);
    Path out = directory.resolve("out");
    assertEnds(program(out).redirectInput(in.toFile()).start());
    assertEquals(text, Files.readString(out));
  }

  @Test
  void shouldCopyLines_whenInputIsAPipe() throws Exception {
    Path out = directory.resolve("out");
    Process copy = program(out).start();
    copy.getOutputStream().write("one\ntwo".getBytes());
    copy.getOutputStream().close();
    assertEnds(copy);
    assertEquals("one\ntwo\n", Files.readString(out));
  }

  private void assertEnds(Process copy) throws IOException, InterruptedException {
    boolean ended = copy.waitFor(60, TimeUnit.SECONDS);
    copy.destroyForcibly();
    String errors = Files.readString(directory.resolve("errors"));
    assertTrue(ended, () -> "the program still runs: " + errors);
    assertEquals(0, copy.exitValue(), errors);
  }

  private ProcessBuilder program(Path out) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            CopyStandard.class.getName())
        .redirectOutput(out.toFile())
        .redirectError(directory.resolve("errors").toFile());
  }
}
