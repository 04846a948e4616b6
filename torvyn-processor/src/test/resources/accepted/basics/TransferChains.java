package accepted.basics;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Only the last owner uses it. */
class TransferChains {
  interface Port {
    void send(@Owned Buffer b);
  }

  void chain(BufferAllocator alloc, Port port) {
    MutableBuffer m = alloc.allocate(16);
    m.appendInt(1);
    Buffer first = m.freeze();
    Buffer second = first;
    Buffer third = second;
    System.out.println(first.size() + second.size());
    port.send(third);
  }

  @Owned Buffer backAndForth(@Owned Buffer in) {
    MutableBuffer m = in.thaw();
    m.append((byte) '\n');
    Buffer again = m.freeze();
    MutableBuffer once = again.thaw();
    once.append((byte) '\n');
    return once.freeze();
  }

  @Owned Buffer sameVariable(BufferAllocator alloc, Port port) {
    Buffer b = alloc.allocate(1).freeze();
    port.send(b);
    b = alloc.allocate(2).freeze();
    port.send(b);
    b = alloc.allocate(3).freeze();
    return b;
  }

  @Owned Buffer selfAssignment(@Owned Buffer b) {
    b = b;
    return b;
  }

  void swap(@Owned Buffer a, @Owned Buffer b, Port first, Port second) {
    Buffer t = a;
    a = b;
    b = t;
    first.send(a);
    second.send(b);
  }
}
