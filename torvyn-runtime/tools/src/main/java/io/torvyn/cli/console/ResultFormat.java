package io.torvyn.cli.console;

import picocli.CommandLine.Option;

/** The form of the result of a command whose components may print, too. */
public final class ResultFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text or json; default text. With json the result has standard output for itself: what",
        "components print there goes to standard error."
      })
  private Output.Format format = Output.Format.TEXT;

  /** Filled by picocli. */
  public ResultFormat() {}

  /**
   * Whether the result is one object for programs.
   *
   * @return false for text
   */
  public boolean json() {
    return format == Output.Format.JSON;
  }

  /** Sends what components print to standard error if the result wants standard output alone. */
  public void claimOutput() {
    if (json()) {
      System.setOut(System.err);
    }
  }
}
