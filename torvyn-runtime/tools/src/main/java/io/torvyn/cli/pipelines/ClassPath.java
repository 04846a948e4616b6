package io.torvyn.cli.pipelines;

import io.torvyn.cli.console.CommandFailure;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where pipelines are, and the class loader it leads to. */
public final class ClassPath {
  private static final String EVERY_JAR = "*";

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = "${env:TORVYN_CLASSPATH}",
      description = {
        "Class folders and jars with your pipelines and what they need, separated as for java;",
        "folder/* means every jar of a folder. TORVYN_CLASSPATH stands in for it."
      })
  private @Nullable String path;

  /** Filled by picocli. */
  public ClassPath() {}

  /**
   * The entries, in order.
   *
   * @return each exists and can be read
   * @throws CommandFailure if one does not exist or cannot be read
   */
  public List<Path> entries() {
    List<Path> entries = new ArrayList<>();
    if (path == null) {
      return entries;
    }
    for (String entry : path.split(File.pathSeparator)) {
      if (entry.equals(EVERY_JAR) || entry.endsWith(File.separator + EVERY_JAR)) {
        String folder = entry.substring(0, entry.length() - EVERY_JAR.length());
        entries.addAll(jars(existing(folder.isEmpty() ? "." : folder)));
      } else if (!entry.isEmpty()) {
        entries.add(existing(entry));
      }
    }
    return entries;
  }

  /**
   * A loader that sees the entries, and this program's runtime before them. It stays open until the
   * process ends.
   *
   * @return the loader
   * @throws CommandFailure if an entry does not exist or cannot be read
   */
  public ClassLoader loader() {
    URL[] urls = entries().stream().map(ClassPath::url).toArray(URL[]::new);
    return new URLClassLoader("pipelines", urls, ClassPath.class.getClassLoader());
  }

  /**
   * As it was given, for messages.
   *
   * @return the option's value, or a word that says there is none
   */
  public String text() {
    return path == null || path.isEmpty() ? "(empty)" : path;
  }

  private static Path existing(String entry) {
    Path found;
    try {
      found = Path.of(entry);
    } catch (InvalidPathException wrong) {
      throw CommandFailure.misused(
          "'" + entry + "' on the class path is no path: " + wrong.getReason());
    }
    if (!Files.isReadable(found)) {
      throw CommandFailure.misused(
          "'"
              + entry
              + "' on the class path "
              + (Files.exists(found) ? "cannot be read" : "does not exist")
              + "; build the project first, or correct --class-path");
    }
    return found;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException unreadable) {
      throw CommandFailure.misused(
          "'" + folder + "' on the class path is no folder that can be read");
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
