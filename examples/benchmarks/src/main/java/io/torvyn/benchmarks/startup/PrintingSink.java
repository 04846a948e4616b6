package io.torvyn.benchmarks.startup;

import io.torvyn.annotation.Sink;
import io.torvyn.flow.ElementMeta;

/** Prints a line for each element. */
@Sink
public final class PrintingSink {
  /** Prints. */
  public void push(ElementMeta meta) {
    System.out.println("an element of " + meta.size() + " bytes");
  }
}
