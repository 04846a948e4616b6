package io.torvyn.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file that others append to. At its end there is nothing at the moment, rather than nothing any
 * more. If the file is replaced (as log rotation does), the old one is read to its end and then the
 * new one from its beginning; if it is cut to a smaller size, reading starts over. One thread.
 */
final class FollowedFile implements ReadableByteChannel {
  private final Path path;
  private final long quietNanos;
  private FileChannel current;
  private @Nullable Object key;
  private long lastBytes = System.nanoTime();

  /**
   * Opens a file at its beginning.
   *
   * @param path the file
   * @param quietNanos after how long without a byte the stream ends; {@link Long#MAX_VALUE} for
   *     never
   * @throws IOException if it cannot be opened
   */
  FollowedFile(Path path, long quietNanos) throws IOException {
    this.path = path;
    this.quietNanos = quietNanos;
    this.current = FileChannel.open(path, StandardOpenOption.READ);
    this.key = key();
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int read = current.read(into);
    if (read > 0) {
      lastBytes = System.nanoTime();
      return read;
    }
    if (current.size() < current.position()) {
      current.position(0);
      return 0;
    }
    if (replaced()) {
      FileChannel old = current;
      current = FileChannel.open(path, StandardOpenOption.READ);
      key = key();
      old.close();
      return 0;
    }
    return System.nanoTime() - lastBytes > quietNanos ? -1 : 0;
  }

  @Override
  public boolean isOpen() {
    return current.isOpen();
  }

  @Override
  public void close() throws IOException {
    current.close();
  }

  /** Where file systems tell files apart; elsewhere a replaced file looks like one cut short. */
  private boolean replaced() throws IOException {
    try {
      Object now = key();
      return now != null && !now.equals(key);
    } catch (NoSuchFileException between) {
      return false;
    }
  }

  private @Nullable Object key() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }
}
