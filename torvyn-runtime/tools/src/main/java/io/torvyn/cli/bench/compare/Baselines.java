package io.torvyn.cli.bench.compare;

import io.torvyn.cli.bench.form.ReportFile;
import io.torvyn.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measurements kept under a name: JSON files in {@code .torvyn/bench} of the current folder. */
public final class Baselines {
  private static final Path FOLDER = Path.of(".torvyn", "bench");
  private static final String ENDING = ".json";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private Baselines() {}

  /**
   * Where one is kept.
   *
   * @param name letters, digits, points, dashes
   * @return its file, to be written
   * @throws CommandFailure if the name is none, or there is no place for it
   */
  public static ReportFile file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw CommandFailure.misused(
          "--baseline '" + name + "': a name has letters, digits, points and dashes only");
    }
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException refused) {
      throw CommandFailure.misused(
          "--baseline: the folder '" + FOLDER + "' cannot be made: " + refused.getMessage());
    }
    return ReportFile.at("--baseline", FOLDER.resolve(name + ENDING));
  }

  /**
   * Finds one to compare with.
   *
   * @param given a file, or the name of a baseline
   * @return the file
   * @throws CommandFailure if there is neither
   */
  public static Path find(String given) {
    try {
      Path file = Path.of(given);
      if (Files.exists(file)) {
        return file;
      }
      Path named = FOLDER.resolve(given + ENDING);
      if (Files.exists(named)) {
        return named;
      }
    } catch (InvalidPathException wrong) {
      throw CommandFailure.misused("--compare '" + given + "' is no path: " + wrong.getReason());
    }
    List<String> known = known();
    throw CommandFailure.misused(
        "--compare '"
            + given
            + "' is neither a file nor a baseline; "
            + (known.isEmpty() ? "none was kept here with --baseline" : "there are " + known));
  }

  private static List<String> known() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
