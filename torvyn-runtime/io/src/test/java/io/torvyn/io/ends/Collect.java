package io.torvyn.io.ends;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps copies of what comes, for a test to look at from its own thread. */
@Sink
public final class Collect {
  private final List<byte[]> elements = new ArrayList<>();

  public void push(@Borrowed Buffer in) {
    byte[] bytes = in.readAll();
    synchronized (elements) {
      elements.add(bytes);
      elements.notifyAll();
    }
  }

  public List<byte[]> elements() {
    synchronized (elements) {
      return List.copyOf(elements);
    }
  }

  public List<String> texts() {
    return elements().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }

  /** Waits until so many have come. */
  public void await(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    synchronized (elements) {
      while (elements.size() < count) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError(elements.size() + " elements came, not " + count);
        }
        elements.wait(left);
      }
    }
  }
}
