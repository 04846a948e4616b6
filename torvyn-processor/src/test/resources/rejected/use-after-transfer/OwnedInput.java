package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;

/** An owned input is spent once it was passed on. */
@Processor
final class OwnedInput {
  private long bytes;

  @Owned Buffer process(@Owned MutableBuffer in) {
    Buffer out = in.freeze();
    bytes += in.size(); // error: use-after-transfer
    return out;
  }
}
