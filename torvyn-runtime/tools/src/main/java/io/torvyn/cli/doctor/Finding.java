package io.torvyn.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param about what it is, in a word or two
 * @param status how it is
 * @param found what was found, in a sentence
 * @param remedy what to do about it; empty if nothing
 */
public record Finding(String about, Status status, String found, String remedy) {
  /** How something is. */
  public enum Status {
    /** As it should be. */
    OK,
    /** It works, but perhaps not as expected. */
    WARNING,
    /** It will not work. */
    PROBLEM
  }

  static Finding ok(String about, String found) {
    return new Finding(about, Status.OK, found, "");
  }

  static Finding warning(String about, String found, String remedy) {
    return new Finding(about, Status.WARNING, found, remedy);
  }

  static Finding problem(String about, String found, String remedy) {
    return new Finding(about, Status.PROBLEM, found, remedy);
  }
}
