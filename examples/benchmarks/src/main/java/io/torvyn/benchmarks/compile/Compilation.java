package io.torvyn.benchmarks.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the same sources again and again, each time from nothing. */
final class Compilation {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final List<SourceText> sources;
  private final List<String> options = new ArrayList<>();
  private final boolean idle;

  /**
   * Prepares a compilation.
   *
   * @param jars folder with the jars that sources and checkers need, without versions in their
   *     names
   * @throws IllegalStateException naming the jar that is not there
   */
  Compilation(Checking checking, int classes, Path jars) {
    idle = checking.idle();
    sources = ComponentSources.of(checking.vocabulary(), classes);
    options.addAll(List.of("--release", "17", "-implicit:none", "-classpath"));
    options.add(
        path(jars, List.of("torvyn-annotations.jar", "torvyn-runtime.jar", "checker-qual.jar")));
    if (!checking.processorJars().isEmpty()) {
      options.add("-processorpath");
      options.add(path(jars, checking.processorJars()));
    }
    options.addAll(checking.options());
  }

  private static String path(Path folder, List<String> names) {
    return names.stream()
        .map(folder::resolve)
        .map(
            jar -> {
              if (!Files.exists(jar)) {
                throw new IllegalStateException(
                    jar + " is missing; `mvn package` puts it there, so run the jar in target/");
              }
              return jar.toString();
            })
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  /**
   * Compiles everything once.
   *
   * @return how many class files came out
   * @throws IllegalStateException with the first messages, when anything was reported as an error
   */
  long run() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryOutput output =
        new MemoryOutput(compiler.getStandardFileManager(diagnostics, null, null));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, output, diagnostics, options, null, sources);
    if (idle) {
      task.setProcessors(List.of(new IdleProcessor()));
    }
    boolean clean = task.call();
    if (!clean) {
      throw new IllegalStateException(
          diagnostics.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
              .limit(3)
              .map(Object::toString)
              .collect(Collectors.joining("\n", "the sources do not compile:\n", "")));
    }
    return output.classes();
  }
}
