package io.torvyn.io.stream;

import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.io.FrameReader;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * Gives the records of any channel.
 *
 * <pre>{@code
 * Process tail = new ProcessBuilder("journalctl", "-f").start();
 * JournalPipeline.builder()
 *     .lines(ChannelSource.of(Channels.newChannel(tail.getInputStream()), "journal", Framing.lines()))
 *     …
 * }</pre>
 *
 * <p>The channel belongs to the source, which closes it when the flow ends. A channel in
 * non-blocking mode is asked again after a rest when it has nothing. One in blocking mode keeps the
 * source's thread until something comes: a cancelled flow ends with the next bytes, or when the
 * waiting thread is interrupted, which closes a channel that is interruptible.
 */
@Source
@Blocking
public final class ChannelSource {
  private final ReadableByteChannel channel;
  private final FrameReader reader;

  private ChannelSource(ReadableByteChannel channel, String name, Framing framing) {
    this.channel = channel;
    this.reader = new FrameReader(framing, name);
  }

  /**
   * Prepares to read a channel.
   *
   * @param channel an open channel; the source's from here on
   * @param name what messages call it
   * @param framing how its records are told apart
   * @return a source for one flow
   */
  public static ChannelSource of(ReadableByteChannel channel, String name, Framing framing) {
    return new ChannelSource(channel, name, framing);
  }

  /**
   * Gives the next record. Called by the host.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if the channel cannot be read
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    Buffer record = reader.next(channel, alloc);
    if (record == null) {
      return reader.ended() ? Pull.EXHAUSTED : Pull.IDLE;
    }
    out.emit(record);
    return Pull.EMITTED;
  }

  /**
   * Closes the channel. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    reader.close();
    channel.close();
  }
}
