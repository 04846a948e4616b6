package io.torvyn.io.file;

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
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of a file, plain or compressed, once or as it grows.
 *
 * <pre>{@code
 * @Pipeline("count-lines")
 * interface CountLines {
 *   FileSource read();
 *
 *   Count count();
 * }
 *
 * CountLinesPipeline.builder()
 *     .read(FileSource.of(Path.of("access.log.gz"), Framing.lines()))
 *     .count(new Count())
 *     .start(host);
 * }</pre>
 *
 * <p>The file is opened when the flow starts and closed when it ends. A file that is missing, may
 * not be read, is damaged or was cut short fails the flow with an {@code IOException} that names
 * it.
 */
@Source
@Blocking
public final class FileSource {
  private final Path path;
  private final FrameReader reader;
  private Compression compression = Compression.DETECT;
  private boolean follow;
  private long quietNanos = Long.MAX_VALUE;
  private @Nullable ReadableByteChannel file;

  private FileSource(Path path, Framing framing) {
    this.path = path;
    this.reader = new FrameReader(framing, path.toString());
  }

  /**
   * Prepares to read a file. Gzip is recognised by the file's first bytes.
   *
   * @param path the file
   * @param framing how its records are told apart
   * @return a source for one flow
   */
  public static FileSource of(Path path, Framing framing) {
    return new FileSource(path, framing);
  }

  /**
   * Says how the file is compressed.
   *
   * @param how the format; {@link Compression#DETECT} unless said otherwise
   * @return this
   */
  public FileSource compression(Compression how) {
    compression = how;
    return this;
  }

  /**
   * Goes on at the end of the file and gives what others append, until the flow is cancelled or
   * drained. A file that is replaced under the same name, as log rotation does, is followed by its
   * successor; a record the old one left unfinished runs on into the new one. Such a file is read
   * as it is, without decompression.
   *
   * @return this
   */
  public FileSource follow() {
    follow = true;
    return this;
  }

  /**
   * As {@link #follow()}, and ends when nothing was appended for a time.
   *
   * @param quiet how long nothing must come, more than zero
   * @return this
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public FileSource followUntilQuiet(Duration quiet) {
    if (quiet.isZero() || quiet.isNegative()) {
      throw new IllegalArgumentException(
          "following " + path + " until quiet for " + quiet + ": the time must be more than zero");
    }
    quietNanos = quiet.toNanos();
    return follow();
  }

  /**
   * Opens the file. Called by the host.
   *
   * @param context unused
   * @throws IOException if the file cannot be opened
   */
  public void init(FlowContext context) throws IOException {
    file = follow ? OpenFile.followed(path, quietNanos) : OpenFile.of(path, compression);
  }

  /**
   * Gives the next record. Called by the host.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if the file cannot be read
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    ReadableByteChannel open = file;
    if (open == null) {
      return Pull.EXHAUSTED;
    }
    Buffer record = reader.next(open, alloc);
    if (record == null) {
      return reader.ended() ? Pull.EXHAUSTED : Pull.IDLE;
    }
    out.emit(record);
    return Pull.EMITTED;
  }

  /**
   * Closes the file. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    reader.close();
    if (file != null) {
      file.close();
    }
  }
}
