package io.torvyn.io.stream;

import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.io.FrameReader;
import io.torvyn.io.Framing;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Gives the records of the process's standard input, lines unless said otherwise.
 *
 * <pre>{@code
 * @Pipeline("upper")
 * interface Upper {
 *   StandardInput in();
 *
 *   UpperCase upper();
 *
 *   StandardOutput out();
 * }
 * }</pre>
 *
 * <p>It reads the descriptor itself, past {@code System.in} and whatever that has buffered, and
 * leaves it open when the flow ends. It waits as long as nothing comes; a cancelled flow ends with
 * the next bytes, or when the waiting thread is interrupted.
 */
@Source
@Blocking
public final class StandardInput {
  private final FrameReader reader;
  private final FileChannel channel = new FileInputStream(FileDescriptor.in).getChannel();

  /** Reads lines. */
  public StandardInput() {
    this(Framing.lines());
  }

  /**
   * Reads records.
   *
   * @param framing how they are told apart
   */
  public StandardInput(Framing framing) {
    reader = new FrameReader(framing, "standard input");
  }

  /**
   * Gives the next record. Called by the host.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if standard input cannot be read
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    Buffer record = reader.next(channel, alloc);
    if (record == null) {
      return reader.ended() ? Pull.EXHAUSTED : Pull.IDLE;
    }
    out.emit(record);
    return Pull.EMITTED;
  }

  /** Gives back what was read and not given. Called by the host. */
  public void teardown() {
    reader.close();
  }
}
