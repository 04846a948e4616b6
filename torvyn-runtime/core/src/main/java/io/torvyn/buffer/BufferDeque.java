package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import org.jspecify.annotations.Nullable;

/**
 * Owns any number of buffers across calls, in order; the host sees into it and takes them back at
 * the end.
 */
public final class BufferDeque implements AutoCloseable {
  public BufferDeque() {}

  private static UnsupportedOperationException pending() {
    return new UnsupportedOperationException();
  }

  public void put(@Owned Buffer buffer) {
    throw pending();
  }

  public void putFirst(@Owned Buffer buffer) {
    throw pending();
  }

  @Owned
  public @Nullable Buffer take() {
    throw pending();
  }

  @Owned
  public @Nullable Buffer takeLast() {
    throw pending();
  }

  @Borrowed
  public @Nullable Buffer peek() {
    throw pending();
  }

  public int size() {
    throw pending();
  }

  public long bytes() {
    throw pending();
  }

  public boolean isEmpty() {
    throw pending();
  }

  @Override
  public void close() {
    throw pending();
  }
}
