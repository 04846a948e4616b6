package io.torvyn.cli.console;

import picocli.CommandLine;

/** What a command's exit code tells the caller. */
public final class ExitCode {
  /** It was done. */
  public static final int DONE = CommandLine.ExitCode.OK;

  /** It went wrong, though it was asked for rightly. */
  public static final int FAILED = 1;

  /** What was asked for does not exist or is not possible. */
  public static final int MISUSED = 2;

  /** It was done, and is worse than what it was compared with. */
  public static final int REGRESSION = 3;

  /** Ended by Ctrl+C. The virtual machine ends so by itself, after its shutdown hooks. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
