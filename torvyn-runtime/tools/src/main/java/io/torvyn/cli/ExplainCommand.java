package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.report.RulePage;
import io.torvyn.processor.diagnostic.NearestName;
import io.torvyn.processor.diagnostic.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code torvyn explain}: the page of a rule, or all rules. */
@Command(
    name = "explain",
    description = "Prints the page of a rule with an example; without a rule, lists all.")
final class ExplainCommand implements Callable<Integer> {
  private static final String MESSAGE_PREFIX = "torvyn:";

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "As the compiler writes it, such as leak or torvyn:leak.")
  private @Nullable String rule;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default text.")
  private Output.Format format = Output.Format.TEXT;

  @Mixin private Output output = new Output();

  ExplainCommand() {}

  /**
   * A rule in the JSON result.
   *
   * @param rule its name
   * @param family what it speaks about
   * @param summary what is wrong when it reports
   * @param page its page in Markdown; null in the list of all
   */
  public record Explained(String rule, Rule.Family family, String summary, @Nullable String page) {}

  /**
   * The JSON result without a rule.
   *
   * @param rules in the order of the catalogue
   */
  public record Catalogue(List<Explained> rules) {}

  @Override
  public Integer call() {
    if (rule == null) {
      catalogue();
    } else {
      page(find(rule));
    }
    return ExitCode.DONE;
  }

  private void catalogue() {
    if (format == Output.Format.JSON) {
      output.json(
          new Catalogue(Arrays.stream(Rule.values()).map(each -> explained(each, null)).toList()));
    } else {
      output.text(RulePage.catalogue(output.color()));
    }
  }

  private void page(Rule found) {
    String markdown = RulePage.markdown(found);
    if (format == Output.Format.JSON) {
      output.json(explained(found, markdown));
    } else {
      output.text(RulePage.text(markdown, output.color()));
    }
  }

  private static Explained explained(Rule rule, @Nullable String page) {
    return new Explained(rule.id(), rule.family(), rule.summary(), page);
  }

  /** Takes the name as messages write it, in brackets or not, and in whatever case. */
  private static Rule find(String written) {
    String id = written.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    String name = id.startsWith(MESSAGE_PREFIX) ? id.substring(MESSAGE_PREFIX.length()) : id;
    return Rule.byId(name).orElseThrow(() -> unknown(written, name));
  }

  private static CommandFailure unknown(String written, String name) {
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    return CommandFailure.misused(
        "no rule '"
            + written
            + "'; "
            + NearestName.of(name, ids).map(near -> "did you mean '" + near + "'? ").orElse("")
            + "'torvyn explain' lists all");
  }
}
