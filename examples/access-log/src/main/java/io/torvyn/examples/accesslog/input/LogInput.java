package io.torvyn.examples.accesslog.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one access log, decompressed if they are gzip (told by the first two bytes, not by
 * the name). Whoever opens it closes it; one thread reads.
 */
public final class LogInput implements ReadableByteChannel {
  private static final String SAMPLE = "/io/torvyn/examples/accesslog/access.log.gz";
  private static final int GZIP_MAGIC = 0x1f8b;

  private final String name;
  private final long size;
  private final Progress progress;
  private final CountedStream raw;
  private final ReadableByteChannel content;

  private LogInput(String name, long size, Progress progress, InputStream in) throws IOException {
    this.name = name;
    this.size = size;
    this.progress = progress;
    raw = new CountedStream(in);
    BufferedInputStream ahead = new BufferedInputStream(raw);
    try {
      content = Channels.newChannel(isGzip(ahead) ? new GZIPInputStream(ahead, 1 << 16) : ahead);
    } catch (IOException e) {
      in.close();
      throw explained(e);
    }
  }

  /**
   * Opens the sample that comes with the example.
   *
   * @param progress is told how far reading got
   * @return the open log
   * @throws IOException if the sample is missing from the class path
   */
  public static LogInput sample(Progress progress) throws IOException {
    URL sample = LogInput.class.getResource(SAMPLE);
    if (sample == null) {
      throw new IOException("the sample " + SAMPLE + " is not on the class path");
    }
    URLConnection entry = sample.openConnection();
    return new LogInput(
        "the sample", entry.getContentLengthLong(), progress, entry.getInputStream());
  }

  /**
   * Opens a file.
   *
   * @param path a plain or gzip-compressed access log
   * @param progress is told how far reading got
   * @return the open log
   * @throws IOException if the file cannot be read; its message is one sentence for the user
   */
  public static LogInput file(Path path, Progress progress) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory; name a log file.");
    }
    try {
      return new LogInput(path.toString(), Files.size(path), progress, Files.newInputStream(path));
    } catch (NoSuchFileException e) {
      throw new IOException(path + " does not exist.", e);
    } catch (AccessDeniedException e) {
      throw new IOException(path + " may not be read by this user.", e);
    }
  }

  /**
   * What the user calls this log.
   *
   * @return the path, or words for the sample
   */
  public String name() {
    return name;
  }

  /**
   * Reads on.
   *
   * @param into receives decompressed bytes
   * @return how many, or -1 after the last
   * @throws IOException if the data ends early or is damaged; its message is one sentence for the
   *     user
   */
  @Override
  public int read(ByteBuffer into) throws IOException {
    try {
      int read = content.read(into);
      if (read < 0) {
        progress.clear();
      } else {
        progress.reached(raw.count, size);
      }
      return read;
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public boolean isOpen() {
    return content.isOpen();
  }

  @Override
  public void close() throws IOException {
    progress.clear();
    content.close();
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC;
  }

  /** Says what a failure means for the file at hand. */
  private IOException explained(IOException failure) {
    if (failure instanceof EOFException) {
      return new IOException(
          name + " ends in the middle of its compressed data: the file was cut short.", failure);
    }
    if (failure instanceof ZipException) {
      return new IOException(name + " is damaged: " + failure.getMessage() + ".", failure);
    }
    return new IOException(name + " cannot be read: " + failure.getMessage() + ".", failure);
  }

  /** Counts what is read from below the decompression, which is what a file's size speaks of. */
  private static final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
