package io.torvyn.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot go on, for a reason the user can mend: the message says how. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Something was asked for that does not exist or is not possible: exit code 2. */
  static CommandFailure misused(String message) {
    return new CommandFailure(Torvyn.MISUSED, message, null);
  }

  /** What was asked for rightly went wrong: exit code 1. */
  static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(Torvyn.FAILED, message, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
