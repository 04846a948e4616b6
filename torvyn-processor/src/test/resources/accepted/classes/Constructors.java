package accepted.classes;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Held;

/** A constructor that owns its argument keeps it where the host sees it. */
class Constructors {
  static final class Message implements AutoCloseable {
    private final Held body = new Held();
    private final int size;

    Message(@Owned Buffer b) {
      size = b.size();
      body.put(b);
    }

    int size() {
      return size;
    }

    @Owned Buffer take() {
      return body.take();
    }

    @Override
    public void close() {
      body.close();
    }
  }

  record Summary(int size, String type) {
    static Summary of(@Borrowed Buffer b) {
      return new Summary(b.size(), b.contentType());
    }
  }

  @Owned Buffer through(@Owned Buffer in) {
    try (Message message = new Message(in)) {
      return message.take();
    }
  }

  Summary summarised(@Owned Buffer in) {
    Summary summary = Summary.of(in);
    in.release();
    return summary;
  }

  static final class Parsed {
    final int first;
    final int second;

    Parsed(@Borrowed Buffer in) {
      this(in.intAt(0), in.intAt(4));
    }

    Parsed(int first, int second) {
      this.first = first;
      this.second = second;
    }
  }
}
