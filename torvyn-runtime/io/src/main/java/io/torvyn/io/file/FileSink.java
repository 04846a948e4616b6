package io.torvyn.io.file;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.FatalStageException;
import io.torvyn.flow.FlowContext;
import io.torvyn.io.FrameWriter;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements to a file as records.
 *
 * <pre>{@code
 * @Pipeline("unzip")
 * interface Unzip {
 *   FileSource read();
 *
 *   FileSink write();
 * }
 *
 * UnzipPipeline.builder()
 *     .read(FileSource.of(archive, Framing.pieces(65_536)))
 *     .write(FileSink.of(target, Framing.pieces(65_536)))
 *     .start(host);
 * }</pre>
 *
 * <p>Unless asked to {@linkplain #immediate() write at once}, it gathers up to 64 KiB of small
 * elements before it writes; the rest is written when the flow completes. A flow that fails or is
 * cancelled loses what was gathered and not written.
 *
 * <p>When the disk is full, {@code push} fails with an {@code IOException} that names the file, and
 * the stage's error policy applies; gathered elements stay, and the next attempt goes on where this
 * one stopped. If a part of a record got out and cannot be completed, the flow fails whatever the
 * policy.
 */
@Sink
@Blocking
public final class FileSink {
  private static final int BATCH = 64 * 1024;

  private final Path path;
  private final Framing framing;
  private StandardOpenOption existing = StandardOpenOption.TRUNCATE_EXISTING;
  private FrameWriter writer;
  private @Nullable FileChannel file;

  private FileSink(Path path, Framing framing) {
    this.path = path;
    this.framing = framing;
    this.writer = new FrameWriter(framing, BATCH);
  }

  /**
   * Prepares to write a file. It is made if it does not exist; what an existing one contains is
   * lost.
   *
   * @param path the file
   * @param framing how elements are told apart in it
   * @return a sink for one flow
   */
  public static FileSink of(Path path, Framing framing) {
    return new FileSink(path, framing);
  }

  /**
   * Writes behind what the file contains already.
   *
   * @return this
   */
  public FileSink append() {
    existing = StandardOpenOption.APPEND;
    return this;
  }

  /**
   * Refuses a file that exists already.
   *
   * @return this
   */
  public FileSink mustBeNew() {
    existing = StandardOpenOption.CREATE_NEW;
    return this;
  }

  /**
   * Writes each element before its {@code push} returns, for readers that follow the file.
   *
   * @return this
   */
  public FileSink immediate() {
    writer = new FrameWriter(framing, 0);
    return this;
  }

  /**
   * Opens the file. Called by the host.
   *
   * @param context unused
   * @throws IOException if it cannot be opened for writing
   */
  public void init(FlowContext context) throws IOException {
    try {
      file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE, existing);
    } catch (FileAlreadyExistsException present) {
      throw new IOException(path + " exists already and was to be made anew", present);
    } catch (NoSuchFileException missing) {
      throw new IOException(path + ": the directory it belongs into does not exist", missing);
    } catch (AccessDeniedException denied) {
      throw new IOException(path + " may not be written by this user", denied);
    }
  }

  /**
   * Writes or gathers an element. Called by the host.
   *
   * @param element what to write
   * @param alloc where buffers come from
   * @throws IOException if the file cannot be written
   */
  public void push(@Borrowed Buffer element, BufferAllocator alloc) throws IOException {
    FileChannel open = open();
    try {
      writer.write(element, open, alloc);
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  /**
   * Writes what is left. Called by the host.
   *
   * @throws IOException if the file cannot be written
   */
  public void complete() throws IOException {
    FileChannel open = open();
    try {
      writer.flush(open);
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  /**
   * Closes the file. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    writer.close();
    if (file != null) {
      file.close();
    }
  }

  private FileChannel open() throws IOException {
    if (file == null) {
      throw new IOException(path + " is not open: the host opens it in init");
    }
    return file;
  }

  private IOException explained(IOException failure) {
    String problem = path + " cannot be written: " + failure.getMessage();
    if (writer.torn()) {
      throw new FatalStageException(problem + "; it ends with a part of a record", failure);
    }
    return new IOException(problem, failure);
  }
}
