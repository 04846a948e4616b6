package accepted.machines;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.InvalidInputException;

/** A state machine over an owning container: header, body, done. */
@Processor
final class Reassembly {
  private enum State { HEADER, BODY }

  private final Held body = new Held();
  private State state = State.HEADER;
  private int wanted;

  @Owned Buffer process(@Owned Buffer in, BufferAllocator alloc) {
    switch (state) {
      case HEADER -> {
        wanted = in.intAt(0);
        in.release();
        if (wanted <= 0) {
          throw new InvalidInputException("length " + wanted);
        }
        state = State.BODY;
        return null;
      }
      case BODY -> {
        Buffer before = body.take();
        MutableBuffer all = before == null ? alloc.allocate(wanted) : before.thaw();
        all.append(in);
        in.release();
        if (all.size() < wanted) {
          body.put(all.freeze());
          return null;
        }
        state = State.HEADER;
        return all.freeze();
      }
      default -> throw new AssertionError(state);
    }
  }
}
