package io.torvyn.cli.console;

import io.torvyn.cli.report.Color;
import io.torvyn.cli.report.Json;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command offers about its result: the format, the colours, and where it goes. */
public final class Output {
  /** Forms that every result can take. */
  public enum Format {
    /** For people. */
    TEXT,
    /** One object, for programs. */
    JSON
  }

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = {
        "auto, always or never. auto colours on a terminal unless NO_COLOR is set; default auto."
      })
  private Color color = Color.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** Filled by picocli. */
  public Output() {}

  /**
   * Whether and how to colour.
   *
   * @return what was asked for
   */
  public Color color() {
    return color;
  }

  /**
   * Writes text as it is to standard output.
   *
   * @param text with its line end
   */
  public void text(String text) {
    PrintWriter out = out();
    out.print(text);
    out.flush();
  }

  /**
   * Writes one JSON object and a line end.
   *
   * @param value as {@link Json#of(Object)} takes it
   */
  public void json(Object value) {
    PrintWriter out = out();
    out.println(Json.of(value));
    out.flush();
  }

  /**
   * Writes a line for people to standard error.
   *
   * @param line without its line end
   */
  public void aside(String line) {
    PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
    err.println(line);
    err.flush();
  }

  private PrintWriter out() {
    return Objects.requireNonNull(command).commandLine().getOut();
  }
}
