package io.torvyn.processor.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Which classes of a jar or class folder were compiled with the checker: a resource beside them
 * with the qualified name of one top-level class per line. A class that is not named counts as
 * unproved, so that an index that was lost or is older costs speed, never safety.
 */
public final class ProofIndex {
  /** Where the index lies in a jar. */
  public static final String PATH = "META-INF/torvyn/proved";

  private final Filer filer;
  private final Map<String, Set<String>> byRoot = new HashMap<>();

  /**
   * Looks into the class path of a compilation.
   *
   * @param filer of the compilation
   */
  public ProofIndex(Filer filer) {
    this.filer = filer;
  }

  /**
   * Says whether a class that is not compiled now was compiled with the checker.
   *
   * @param packageName of the class
   * @param topLevel the simple name of the outermost class
   * @param module the module it is in; empty for none
   * @return {@code false} also where the index cannot be read
   */
  public boolean proves(String packageName, String topLevel, String module) {
    String file = topLevel + ".class";
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    for (StandardLocation location :
        List.of(
            StandardLocation.CLASS_PATH,
            StandardLocation.MODULE_PATH,
            StandardLocation.CLASS_OUTPUT)) {
      String inside =
          location == StandardLocation.MODULE_PATH ? module + "/" + packageName : packageName;
      String root = root(location, inside, file, folder + file);
      if (!root.isEmpty()) {
        String name = packageName.isEmpty() ? topLevel : packageName + "." + topLevel;
        return byRoot.computeIfAbsent(root, ProofIndex::read).contains(name);
      }
    }
    return false;
  }

  /** The text of an index. */
  static String text(Set<String> classes) {
    return classes.stream().sorted().map(name -> name + "\n").collect(Collectors.joining());
  }

  /** The jar or folder that a class file is in, as the beginning of a URI; empty if not there. */
  private String root(StandardLocation location, String inside, String file, String path) {
    try {
      String uri = filer.getResource(location, inside, file).toUri().toString();
      return uri.endsWith(path) ? uri.substring(0, uri.length() - path.length()) : "";
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
      return "";
    }
  }

  private static Set<String> read(String root) {
    try {
      URLConnection connection = URI.create(root + PATH).toURL().openConnection();
      connection.setUseCaches(false);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        return lines.lines().map(String::strip).collect(Collectors.toSet());
      }
    } catch (IOException | IllegalArgumentException absent) {
      return Set.of();
    }
  }
}
