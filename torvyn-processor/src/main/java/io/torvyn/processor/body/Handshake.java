package io.torvyn.processor.body;

import com.sun.source.util.JavacTask;
import java.util.Properties;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Sees to it that bodies are checked once per compilation, whichever door opens first. Plugin and
 * processor may come from different class loaders, so what one leaves for the other is a system
 * property that names the compilation by the identity of its {@code Elements}, the one object both
 * are shown unwrapped. The properties are removed when the compilation ends.
 *
 * <p>Mentions of {@code com.sun.source} stay within method bodies: under other compilers those
 * classes are absent, and the processor must still load.
 */
public final class Handshake {
  private static final String PREFIX = "io.torvyn.processor.";
  private static final String CHECKED = "checked";
  private static final String PROCESSED = "processed";
  private static final String REPORT = "report";

  private Handshake() {}

  /**
   * Called by the processor, before the first body is attributed.
   *
   * @param environment as handed to the processor, wrapped or not
   * @param report the file that receives the findings, or empty
   * @return whether bodies are checked in this compilation
   */
  public static boolean fromProcessor(ProcessingEnvironment environment, String report) {
    Elements elements = environment.getElementUtils();
    put(elements, PROCESSED, "true");
    if (!report.isEmpty()) {
      put(elements, REPORT, report);
    }
    if (has(elements, CHECKED)) {
      return true;
    }
    try {
      return attach(environment);
    } catch (LinkageError | RuntimeException e) {
      // Not javac, or wrapped in a way nobody knows: bodies stay unproved, and the caller says so.
      return false;
    } finally {
      if (!has(elements, CHECKED)) {
        end(elements);
      }
    }
  }

  private static boolean attach(ProcessingEnvironment environment) {
    ProcessingEnvironment unwrapped = WrappedEnvironment.unwrap(environment);
    new BodyCheck(JavacTask.instance(unwrapped)).listen();
    return true;
  }

  /** Called by the check when it begins to listen. */
  static void checking(Elements elements, String report) {
    put(elements, CHECKED, "true");
    if (!report.isEmpty()) {
      put(elements, REPORT, report);
    }
  }

  /** Whether a processor of ours was asked in this compilation. */
  static boolean processed(Elements elements) {
    return has(elements, PROCESSED);
  }

  /** The file that receives the findings, or empty. */
  static String report(Elements elements) {
    return System.getProperty(key(elements, REPORT), "");
  }

  /** Called when the compilation is over. */
  static void end(Elements elements) {
    Properties properties = System.getProperties();
    properties.remove(key(elements, CHECKED));
    properties.remove(key(elements, PROCESSED));
    properties.remove(key(elements, REPORT));
  }

  private static void put(Elements elements, String what, String value) {
    System.setProperty(key(elements, what), value);
  }

  private static boolean has(Elements elements, String what) {
    return System.getProperty(key(elements, what)) != null;
  }

  private static String key(Elements elements, String what) {
    return PREFIX + what + "." + System.identityHashCode(elements);
  }
}
