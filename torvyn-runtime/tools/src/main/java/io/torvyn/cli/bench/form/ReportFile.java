package io.torvyn.cli.bench.form;

import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.report.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that a measurement is written to, in the form that its ending names. It appears when it is
 * whole; whether it can be written is found out before anything is measured.
 */
public final class ReportFile {
  private static final Map<String, Function<BenchResult, String>> FORMS =
      new TreeMap<>(
          Map.of(
              ".txt", BenchForms::text,
              ".md", BenchForms::markdown,
              ".html", BenchForms::html,
              ".json", result -> Json.of(result) + "\n"));

  private final String option;
  private final Path file;
  private final Function<BenchResult, String> form;

  private ReportFile(String option, Path file, Function<BenchResult, String> form) {
    this.option = option;
    this.file = file;
    this.form = form;
  }

  /**
   * Prepares a file.
   *
   * @param option who asked for it, for messages
   * @param file where; its folder must exist
   * @return the file, not yet there
   * @throws CommandFailure if the ending is unknown or the folder cannot be written to
   */
  public static ReportFile at(String option, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    Function<BenchResult, String> form =
        FORMS.entrySet().stream()
            .filter(entry -> name.endsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(
                () ->
                    CommandFailure.misused(
                        option + " '" + file + "' must end in one of " + FORMS.keySet()));
    ReportFile report = new ReportFile(option, file, form);
    try {
      Files.delete(report.beside());
    } catch (IOException refused) {
      throw report.refused(refused);
    }
    return report;
  }

  /** A new file in the same folder, so that it can take the report's place in one step. */
  private Path beside() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    return Files.createTempFile(folder, ".torvyn", null);
  }

  /**
   * Writes the report.
   *
   * @param result what was found
   * @throws CommandFailure if it cannot be written; nothing is left of it then
   */
  public void write(BenchResult result) {
    Path whole = null;
    try {
      whole = beside();
      Files.writeString(whole, form.apply(result));
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      discard(whole);
      throw refused(refused);
    }
  }

  private static void discard(@Nullable Path whole) {
    try {
      if (whole != null) {
        Files.deleteIfExists(whole);
      }
    } catch (IOException stays) {
      assert Files.exists(whole) : "a hidden file that nobody reads";
    }
  }

  private CommandFailure refused(IOException why) {
    return CommandFailure.misused(
        option
            + " '"
            + file
            + "' cannot be written: "
            + why.getClass().getSimpleName()
            + " "
            + why.getMessage());
  }
}
