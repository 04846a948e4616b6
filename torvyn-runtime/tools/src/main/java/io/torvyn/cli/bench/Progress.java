package io.torvyn.cli.bench;

/** Hears how far something is that takes long. Called by one thread, some times a second. */
@FunctionalInterface
public interface Progress {

  /**
   * Takes note.
   *
   * @param done 0 to 1; above 1 counts as 1
   * @param text what has been done, in words
   */
  void at(double done, String text);
}
