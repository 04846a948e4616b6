package io.torvyn.io;

import io.torvyn.buffer.MutableBuffer;

/** No records: elements are what reads yield. {@link FrameReader} reads them straight. */
final class Pieces extends Framing {
  Pieces(int size) {
    super(size);
  }

  @Override
  public Framing limit(int bytes) {
    return new Pieces(bytes);
  }

  @Override
  boolean locate(ReadBuffer bytes, Cut cut) {
    throw new IllegalStateException("pieces are not cut out of a read buffer");
  }

  @Override
  boolean endsWithStream() {
    return true;
  }

  @Override
  int overhead() {
    return 0;
  }

  @Override
  void before(MutableBuffer out, int size) {}

  @Override
  void after(MutableBuffer out) {}

  @Override
  public String toString() {
    return "pieces of at most " + limit() + " bytes";
  }
}
