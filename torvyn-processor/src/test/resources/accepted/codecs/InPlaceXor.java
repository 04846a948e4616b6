package accepted.codecs;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** Changes the bytes of an owned buffer in place, without a copy. */
@Processor
final class InPlaceXor {
  private final byte[] key = {1, 2, 3, 4};

  @Owned Buffer process(@Owned MutableBuffer in) {
    for (int i = 0; i < in.size(); i++) {
      in.setByte(i, (byte) (in.byteAt(i) ^ key[i % key.length]));
    }
    return in.freeze();
  }

  static @Owned Buffer throughAView(@Owned MutableBuffer in, byte key) {
    ByteBuffer bytes = in.view();
    while (bytes.hasRemaining()) {
      int at = bytes.position();
      bytes.put((byte) (bytes.get(at) ^ key));
    }
    return in.freeze();
  }
}
