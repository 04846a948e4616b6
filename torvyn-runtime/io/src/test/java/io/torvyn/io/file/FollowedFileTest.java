package io.torvyn.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFileTest {
  @TempDir Path directory;

  @Test
  void shouldHaveNothingAtTheMoment_whenAtTheEnd() throws IOException {
    Path log = Files.writeString(directory.resolve("log"), "one");
    try (FollowedFile file = new FollowedFile(log, Long.MAX_VALUE)) {
      assertEquals("one", read(file));
      assertEquals(0, file.read(ByteBuffer.allocate(8)));
      Files.writeString(log, " two", StandardOpenOption.APPEND);
      assertEquals(" two", read(file));
    }
  }

  @Test
  void shouldFinishTheOldFileFirst_whenItIsReplaced() throws IOException {
    Path log = Files.writeString(directory.resolve("log"), "one");
    try (FollowedFile file = new FollowedFile(log, Long.MAX_VALUE)) {
      assertEquals("one", read(file));
      Files.writeString(log, " more", StandardOpenOption.APPEND);
      Files.move(log, directory.resolve("log.1"));
      assertEquals(" more", read(file));
      assertEquals(0, file.read(ByteBuffer.allocate(8)));
      Path next = Files.writeString(directory.resolve("next"), "new");
      Files.move(next, log, StandardCopyOption.ATOMIC_MOVE);
      assertEquals("new", read(file));
    }
  }

  @Test
  void shouldStartOver_whenCutToASmallerSize() throws IOException {
    Path log = Files.writeString(directory.resolve("log"), "a long line");
    try (FollowedFile file = new FollowedFile(log, Long.MAX_VALUE)) {
      assertEquals("a long line", read(file));
      Files.writeString(log, "short", StandardOpenOption.TRUNCATE_EXISTING);
      assertEquals("short", read(file));
    }
  }

  @Test
  void shouldEnd_whenQuietForLongEnough() throws IOException {
    Path log = Files.writeString(directory.resolve("log"), "x");
    try (FollowedFile file = new FollowedFile(log, 1)) {
      assertEquals("x", read(file));
      assertEquals(-1, file.read(ByteBuffer.allocate(8)));
    }
  }

  /** Reads until something has come. */
  private static String read(FollowedFile file) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(64);
    for (int attempt = 0; attempt < 3 && into.position() == 0; attempt++) {
      file.read(into);
    }
    return new String(into.array(), 0, into.position());
  }
}
