package io.torvyn.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Looks at the JDK that runs this program. */
public final class Jdk {
  /** The first JDK that runs no processor found on the class path unless told to. */
  static final int EXPLICIT_PROCESSING = 23;

  private Jdk() {}

  /**
   * Looks.
   *
   * @return version, and whether it can compile
   */
  public static List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    int feature = Runtime.version().feature();
    findings.add(Finding.ok("JDK", Runtime.version() + " from " + System.getProperty("java.home")));
    if (ToolProvider.getSystemJavaCompiler() == null) {
      findings.add(
          Finding.warning(
              "compiler",
              "this Java can run pipelines, but not compile them",
              "install a JDK, not only a runtime, and set JAVA_HOME to it"));
    } else if (feature >= EXPLICIT_PROCESSING) {
      findings.add(
          Finding.ok(
              "compiler",
              "runs processors from the processor path only: from JDK "
                  + EXPLICIT_PROCESSING
                  + " on, one on the class path is silently ignored"));
    } else {
      findings.add(Finding.ok("compiler", "runs processors from the processor path"));
    }
    return findings;
  }
}
