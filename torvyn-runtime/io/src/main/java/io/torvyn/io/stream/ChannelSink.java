package io.torvyn.io.stream;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.FatalStageException;
import io.torvyn.io.FrameWriter;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Writes elements to any channel as records, each before its {@code push} returns.
 *
 * <pre>{@code
 * ToCompressorPipeline.builder()
 *     …
 *     .compress(ChannelSink.of(Channels.newChannel(zstd.getOutputStream()), "zstd", Framing.lines()))
 *     .start(host);
 * }</pre>
 *
 * <p>The channel belongs to the sink, which closes it when the flow ends. A channel that fails in
 * the middle of a record fails the flow whatever the stage's error policy, since what follows could
 * not be told apart any more.
 */
@Sink
@Blocking
public final class ChannelSink {
  private final WritableByteChannel channel;
  private final String name;
  private final FrameWriter writer;

  private ChannelSink(WritableByteChannel channel, String name, Framing framing) {
    if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
      throw new IllegalArgumentException(
          name + " is in non-blocking mode: call configureBlocking(true) first");
    }
    this.channel = channel;
    this.name = name;
    this.writer = new FrameWriter(framing, 0);
  }

  /**
   * Prepares to write a channel.
   *
   * @param channel an open channel in blocking mode; the sink's from here on
   * @param name what messages call it
   * @param framing how elements are told apart in it
   * @return a sink for one flow
   * @throws IllegalArgumentException if the channel is in non-blocking mode
   */
  public static ChannelSink of(WritableByteChannel channel, String name, Framing framing) {
    return new ChannelSink(channel, name, framing);
  }

  /**
   * Writes an element. Called by the host.
   *
   * @param element what to write
   * @param alloc where buffers come from
   * @throws IOException if the channel cannot be written
   */
  public void push(@Borrowed Buffer element, BufferAllocator alloc) throws IOException {
    try {
      writer.write(element, channel, alloc);
    } catch (IOException failure) {
      String problem = name + " cannot be written: " + failure.getMessage();
      if (writer.torn()) {
        throw new FatalStageException(problem + "; it ends with a part of a record", failure);
      }
      throw new IOException(problem, failure);
    }
  }

  /**
   * Closes the channel. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    writer.close();
    channel.close();
  }
}
