package accepted.lambdas;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A lambda that is called in place may capture a borrow. */
class InPlace {
  interface Visitor {
    void visit(int from, int to);
  }

  static void forEachLine(@Borrowed Buffer text, @CalledInPlace Visitor visitor) {
    int start = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.byteAt(i) == '\n') {
        visitor.visit(start, i);
        start = i + 1;
      }
    }
  }

  int countComments(@Borrowed Buffer text) {
    int[] count = {0};
    forEachLine(
        text,
        (from, to) -> {
          if (to > from && text.byteAt(from) == '#') {
            count[0]++;
          }
        });
    return count[0];
  }

  void emitLines(@Borrowed Buffer text, BufferAllocator alloc, Emitter out) {
    forEachLine(
        text,
        (from, to) -> out.emit(alloc.allocate(to - from).append(text, from, to - from).freeze()));
  }

  @Owned Buffer gathered(@Borrowed Buffer text, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(text.size());
    forEachLine(text, (from, to) -> out.append(text, from, to - from));
    return out.freeze();
  }

  int passedOn(@Borrowed Buffer text, @CalledInPlace Visitor visitor) {
    forEachLine(text, visitor);
    return text.size();
  }
}
