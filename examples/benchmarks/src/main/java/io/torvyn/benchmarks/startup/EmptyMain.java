package io.torvyn.benchmarks.startup;

/** Prints a line: the least that a Java program can do. */
public final class EmptyMain {
  private EmptyMain() {}

  /** Prints. */
  public static void main(String[] args) {
    System.out.println("nothing");
  }
}
