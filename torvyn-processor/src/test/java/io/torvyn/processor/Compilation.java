package io.torvyn.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of the real compiler with both processors, strict about warnings, into a folder. */
final class Compilation {
  private final Path output;
  private final boolean success;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

  private Compilation(
      Path output, boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.output = output;
    this.success = success;
    this.diagnostics = diagnostics;
  }

  /** Compiles sources given as path and text, with further options. */
  static Compilation of(Path output, Map<String, String> sources, String... options) {
    return of(output, List.of(new TorvynIndexer(), new TorvynProcessor()), sources, options);
  }

  /** Compiles with the given processors. */
  static Compilation of(
      Path output, List<Processor> processors, Map<String, String> sources, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
      Files.createDirectories(output);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
      all.addAll(List.of(options));
      List<JavaFileObject> units = new ArrayList<>();
      new TreeMap<>(sources).forEach((name, text) -> units.add(new Source(name, text)));
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, collector, all, null, units);
      task.setProcessors(processors);
      return new Compilation(output, task.call(), collector.getDiagnostics());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean success() {
    return success;
  }

  /** Errors and warnings as {@code File.java:12: first line of the message}. */
  List<String> problems() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(Compilation::shortly)
        .toList();
  }

  /** The errors in full. */
  List<String> errors() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }

  /** Everything the compiler said. */
  String messages() {
    return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** The generated sources and resources, by path. */
  Map<String, String> generated() throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".class")) {
          generated.put(name, Files.readString(file));
        }
      }
    }
    return generated;
  }

  /** A loader of the compiled classes. */
  URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {output.toUri().toURL()}, Compilation.class.getClassLoader());
  }

  private static String shortly(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    if (diagnostic.getSource() == null) {
      return first;
    }
    String path = diagnostic.getSource().toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1)
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + first;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
