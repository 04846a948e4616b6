package io.torvyn.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens files for reading, and says in one sentence why that failed. */
final class OpenFile {
  private static final int GZIP = 0x1f8b;

  private OpenFile() {}

  static ReadableByteChannel of(Path path, Compression compression) throws IOException {
    FileChannel file = channel(path);
    try {
      boolean gzip =
          compression == Compression.GZIP
              || (compression == Compression.DETECT && looksLikeGzip(path, file));
      return gzip || compression == Compression.DEFLATE
          ? new InflatingChannel(file, path.toString(), gzip)
          : file;
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  static ReadableByteChannel followed(Path path, long quietNanos) throws IOException {
    channel(path).close();
    return new FollowedFile(path, quietNanos);
  }

  private static FileChannel channel(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory: name a file, or use DirectorySource");
    }
    try {
      return FileChannel.open(path, StandardOpenOption.READ);
    } catch (NoSuchFileException missing) {
      throw new IOException(path + " does not exist", missing);
    } catch (AccessDeniedException denied) {
      throw new IOException(path + " may not be read by this user", denied);
    }
  }

  /** Looks without moving the position; what cannot be looked into that way is read as it is. */
  private static boolean looksLikeGzip(Path path, FileChannel file) throws IOException {
    ByteBuffer first = ByteBuffer.allocate(2);
    return Files.isRegularFile(path)
        && file.read(first, 0) == 2
        && (first.getShort(0) & 0xffff) == GZIP;
  }
}
