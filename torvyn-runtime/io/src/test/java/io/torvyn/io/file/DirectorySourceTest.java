package io.torvyn.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {
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
  void shouldGiveFilesInTheOrderOfTheirNames_whenSomeAreCompressed() throws Exception {
    Files.writeString(directory.resolve("b.log"), "three\nfour");
    Files.writeString(directory.resolve("notes.txt"), "not me");
    Files.createDirectory(directory.resolve("c.log"));
    Files.createFile(directory.resolve("d.log"));
    Files.writeString(directory.resolve("e.log"), "five\n");
    gzip(directory.resolve("a.log"), "one\ntwo\n");
    Flows.completed(start("*.log"));
    assertEquals(List.of("one", "two", "three", "four", "five"), list.texts());
  }

  @Test
  void shouldGoOnWithTheNextFile_whenOneIsDamagedAndThePolicyIsSkip() throws Exception {
    Path bad = directory.resolve("a.log");
    gzip(bad, "lost\n");
    byte[] bytes = Files.readAllBytes(bad);
    Files.write(bad, java.util.Arrays.copyOf(bytes, bytes.length - 3));
    Files.writeString(directory.resolve("b.log"), "kept\n");
    Flows.completed(start("*"));
    assertEquals(List.of("lost", "kept"), list.texts());
  }

  @Test
  void shouldCompleteWithNothing_whenNoFileMatches() throws Exception {
    Flows.completed(start("*.none"));
    assertEquals(List.of(), list.texts());
  }

  @Test
  void shouldFail_whenItIsNoDirectory() {
    Path missing = directory.resolve("missing");
    FlowException failure =
        Flows.failed(
            ReadDirectoryPipeline.builder()
                .directory(DirectorySource.of(missing, "*", Framing.lines()))
                .list(list)
                .start(host));
    assertEquals("directory", failure.stage());
    assertTrue(failure.getCause().getMessage().startsWith(missing.toString()), failure::toString);
  }

  private Flow start(String glob) {
    return ReadDirectoryPipeline.builder()
        .directory(DirectorySource.of(directory, glob, Framing.lines()))
        .list(list)
        .start(host);
  }

  private static void gzip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes());
    }
  }
}
