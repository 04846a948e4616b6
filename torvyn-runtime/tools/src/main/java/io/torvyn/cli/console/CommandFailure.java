package io.torvyn.cli.console;

import org.jspecify.annotations.Nullable;

/** A command cannot go on, for a reason the user can mend: the message says how. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /**
   * Something was asked for that does not exist or is not possible.
   *
   * @param message what, and what to do instead
   * @return to be thrown; exit code {@link ExitCode#MISUSED}
   */
  public static CommandFailure misused(String message) {
    return new CommandFailure(ExitCode.MISUSED, message, null);
  }

  /**
   * What was asked for rightly went wrong.
   *
   * @param message what, and what to do about it
   * @param cause what was thrown
   * @return to be thrown; exit code {@link ExitCode#FAILED}
   */
  public static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(ExitCode.FAILED, message, cause);
  }

  /**
   * What the program ends with.
   *
   * @return one of {@link ExitCode}
   */
  public int exitCode() {
    return exitCode;
  }
}
