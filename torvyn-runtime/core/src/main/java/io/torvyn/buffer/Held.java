package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import org.jspecify.annotations.Nullable;

/** Owns at most one buffer across calls; the host sees into it and takes it back at the end. */
public final class Held implements AutoCloseable {
  public Held() {}

  private static UnsupportedOperationException pending() {
    return new UnsupportedOperationException();
  }

  public void put(@Owned Buffer buffer) {
    throw pending();
  }

  @Owned
  public @Nullable Buffer take() {
    throw pending();
  }

  @Borrowed
  public @Nullable Buffer peek() {
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
