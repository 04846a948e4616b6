package io.torvyn.io.stream;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.FatalStageException;
import io.torvyn.io.FrameWriter;
import io.torvyn.io.Framing;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Writes elements to the process's standard output as records, lines unless said otherwise, each
 * before its {@code push} returns.
 *
 * <pre>{@code
 * PrintPipeline.builder().….out(new StandardOutput()).start(host);
 * }</pre>
 *
 * <p>It writes to the descriptor itself, past {@code System.out} and whatever that has buffered,
 * and leaves it open when the flow ends. When nobody reads any more (a closed pipe), the flow
 * fails.
 */
@Sink
@Blocking
public final class StandardOutput {
  private final FrameWriter writer;
  private final FileChannel channel = new FileOutputStream(FileDescriptor.out).getChannel();

  /** Writes lines. */
  public StandardOutput() {
    this(Framing.lines());
  }

  /**
   * Writes records.
   *
   * @param framing how they are told apart
   */
  public StandardOutput(Framing framing) {
    writer = new FrameWriter(framing, 0);
  }

  /**
   * Writes an element. Called by the host.
   *
   * @param element what to write
   * @param alloc where buffers come from
   */
  public void push(@Borrowed Buffer element, BufferAllocator alloc) {
    try {
      writer.write(element, channel, alloc);
    } catch (IOException failure) {
      throw new FatalStageException(
          "standard output cannot be written: " + failure.getMessage(), failure);
    }
  }

  /** Gives back what was not written. Called by the host. */
  public void teardown() {
    writer.close();
  }
}
