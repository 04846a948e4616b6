package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.report.Color;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The program {@code torvyn}: hands over to a command and turns what it throws into an exit code.
 */
@Command(
    name = "torvyn",
    description = {
      "Finds, shows, runs, traces and measures pipelines, explains rules, and looks the set-up over."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Torvyn.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ListCommand.class,
      InspectCommand.class,
      RunCommand.class,
      TraceCommand.class,
      BenchCommand.class,
      ExplainCommand.class,
      DoctorCommand.class,
      InitCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 it went wrong, 2 it was asked for wrongly, 3 it got worse, 130 interrupted.",
      "Pipelines are looked for on --class-path, or else on TORVYN_CLASSPATH."
    })
public final class Torvyn implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private Torvyn() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args command, options and operands
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The program with all its commands, ready to be executed. */
  static CommandLine commandLine() {
    CommandLine program = new CommandLine(new Torvyn());
    program.setOut(new PrintWriter(System.out));
    program.setErr(new PrintWriter(System.err));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setColorScheme(
        CommandLine.Help.defaultColorScheme(Color.AUTO.shown() ? Ansi.ON : Ansi.OFF));
    program.setExecutionExceptionHandler((failure, command, parsed) -> say(failure, command));
    return program;
  }

  /** Without a command there is nothing to do: says which there are. */
  @Override
  public void run() {
    CommandLine.Model.CommandSpec self = Objects.requireNonNull(spec);
    throw new CommandLine.ParameterException(self.commandLine(), "name a command");
  }

  /** What was foreseen is one sentence; anything else is a fault of ours and shows where. */
  private static int say(Exception failure, CommandLine command) {
    PrintWriter err = command.getErr();
    if (failure instanceof CommandFailure foreseen) {
      err.println("torvyn: " + foreseen.getMessage());
      err.flush();
      return foreseen.exitCode();
    }
    err.println("torvyn: this is a fault of torvyn itself; please report it with what follows");
    failure.printStackTrace(err);
    err.flush();
    return ExitCode.FAILED;
  }

  /** The version that the jar's manifest names. */
  static String version() {
    String version = Torvyn.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** Versions of this program and of what runs it. */
  static final class Version implements CommandLine.IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
      return new String[] {
        "torvyn " + version(),
        "Java " + Runtime.version() + " from " + System.getProperty("java.home")
      };
    }
  }
}
