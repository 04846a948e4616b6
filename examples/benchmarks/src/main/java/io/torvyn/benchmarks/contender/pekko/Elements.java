package io.torvyn.benchmarks.contender.pekko;

import io.torvyn.benchmarks.contest.Input;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.pekko.util.ByteString;

/** The elements of a run as byte strings, in order. */
final class Elements implements Iterator<ByteString> {
  private final Input input;
  private final int end;
  private int next;

  Elements(Input input, int end) {
    this.input = input;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    return next < end;
  }

  @Override
  public ByteString next() {
    if (next == end) {
      throw new NoSuchElementException("all " + end + " elements were taken");
    }
    int i = next++;
    return ByteString.fromArray(input.bytes(), input.offset(i), input.size(i));
  }
}
