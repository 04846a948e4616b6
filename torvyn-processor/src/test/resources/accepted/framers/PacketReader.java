package accepted.framers;

import io.torvyn.annotation.Source;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** A source that reads datagrams straight into pool buffers. */
@Source
final class PacketReader {
  private final ReadableByteChannel channel;
  private boolean ended;

  PacketReader(ReadableByteChannel channel) {
    this.channel = channel;
  }

  Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    if (ended) {
      return Pull.EXHAUSTED;
    }
    MutableBuffer packet = alloc.allocate(2048);
    int n = packet.readFrom(channel);
    if (n < 0) {
      ended = true;
      packet.release();
      return Pull.EXHAUSTED;
    }
    if (n == 0) {
      packet.release();
      return Pull.IDLE;
    }
    out.emit(packet.contentType("application/octet-stream").freeze());
    return Pull.EMITTED;
  }
}
