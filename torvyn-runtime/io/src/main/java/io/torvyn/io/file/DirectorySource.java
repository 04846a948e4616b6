package io.torvyn.io.file;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.Pull;
import io.torvyn.io.FrameReader;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of all files of a directory, one file after the other, in the order of their
 * names. Gzip is recognised file by file.
 *
 * <pre>{@code
 * DailyLogsPipeline.builder()
 *     .logs(DirectorySource.of(Path.of("/var/log/shop"), "*.log.gz", Framing.lines()))
 *     …
 * }</pre>
 *
 * <p>The directory is listed once, when the flow starts; a file that comes later is not seen, and
 * one that has gone by its turn is an error. Directories in it are left out. A record never spans
 * two files.
 */
@Source
@Blocking
public final class DirectorySource {
  private final Path directory;
  private final String glob;
  private final Framing framing;
  private final Queue<Path> files = new PriorityQueue<>();
  private @Nullable ReadableByteChannel file;
  private @Nullable FrameReader reader;

  private DirectorySource(Path directory, String glob, Framing framing) {
    this.directory = directory;
    this.glob = glob;
    this.framing = framing;
  }

  /**
   * Prepares to read a directory.
   *
   * @param directory the directory
   * @param glob which of its files, such as {@code *.log}; {@code *} for all
   * @param framing how records are told apart
   * @return a source for one flow
   */
  public static DirectorySource of(Path directory, String glob, Framing framing) {
    return new DirectorySource(directory, glob, framing);
  }

  /**
   * Lists the directory. Called by the host.
   *
   * @param context unused
   * @throws IOException if it cannot be listed
   */
  public void init(FlowContext context) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException(directory + " is not a directory, or does not exist");
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, glob)) {
      for (Path path : found) {
        if (!Files.isDirectory(path)) {
          files.add(path);
        }
      }
    }
  }

  /**
   * Gives the next record. Called by the host.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if a file cannot be read; the next call goes on with the file after it
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    while (reader != null || next()) {
      Buffer record = record(alloc);
      if (record != null) {
        out.emit(record);
        return Pull.EMITTED;
      }
      if (reader != null && !reader.ended()) {
        return Pull.IDLE;
      }
      leave();
    }
    return Pull.EXHAUSTED;
  }

  /**
   * Closes what is open. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    leave();
  }

  @Owned
  private @Nullable Buffer record(BufferAllocator alloc) throws IOException {
    if (reader == null || file == null) {
      return null;
    }
    try {
      return reader.next(file, alloc);
    } catch (IOException failure) {
      leave();
      throw failure;
    }
  }

  private boolean next() throws IOException {
    Path path = files.poll();
    if (path == null) {
      return false;
    }
    file = OpenFile.of(path, Compression.DETECT);
    reader = new FrameReader(framing, path.toString());
    return true;
  }

  private void leave() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    if (file != null) {
      ReadableByteChannel done = file;
      file = null;
      done.close();
    }
  }
}
