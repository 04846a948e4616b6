package io.torvyn.processor.corpus;

import io.torvyn.processor.corpus.CorpusFile.Reported;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles many sources in one run of javac and sorts what it said by source. The checker is found
 * as a user's build would find it: on the processor path. It cannot be kept from starting, since
 * javac's class loader sees the tests' class path; where only javac's own opinion is asked for, the
 * checker's findings are left out and javac is told to go on after them.
 */
public final class CorpusCompiler {
  private static final Pattern RULE = Pattern.compile("\\[torvyn:([a-z-]+)]");
  private static final String JAVAC = "javac";
  private final boolean checked;
  private final List<String> options;

  private CorpusCompiler(boolean checked, List<String> options) {
    this.checked = checked;
    this.options = options;
  }

  /** A compiler with the checker at work. */
  public static CorpusCompiler checked(String... options) {
    return new CorpusCompiler(true, List.of(options));
  }

  /** A compiler that reports javac's own opinion only. */
  public static CorpusCompiler unchecked(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-proc:none", "--should-stop=ifError=FLOW"));
    return new CorpusCompiler(false, all);
  }

  /**
   * Compiles all sources together.
   *
   * @param sources names, unique among them and ending in the path of their class, with their text
   * @param classes where class files go
   * @return what was said about each source; those without a source under the empty name
   */
  public Map<String, List<Reported>> compile(Map<String, String> sources, Path classes) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, processorPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> all = new ArrayList<>(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
      all.addAll(options);
      javac.getTask(rest, files, said, all, null, units).call();
    } catch (IOException e) {
      throw new IllegalStateException("the file manager did not close", e);
    }
    Map<String, List<Reported>> bySource = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      Reported reported = reported(each);
      if (!checked && !reported.rule().equals(JAVAC)) {
        continue;
      }
      String name = each.getSource() instanceof Source source ? source.name : "";
      bySource.computeIfAbsent(name, key -> new ArrayList<>()).add(reported);
    }
    if (!rest.toString().isBlank()) {
      bySource
          .computeIfAbsent("", key -> new ArrayList<>())
          .add(new Reported(-1, JAVAC, rest.toString()));
    }
    return bySource;
  }

  private static Reported reported(Diagnostic<?> said) {
    String message = said.getMessage(Locale.ROOT);
    Matcher rule = RULE.matcher(message);
    return new Reported(
        (int) said.getLineNumber(),
        rule.find() ? rule.group(1) : JAVAC,
        said.getKind() + ": " + message);
  }

  /** What user code needs to compile: annotations, runtime, JSpecify; never the processor. */
  public static List<Path> classPath() {
    return testPath().stream().filter(entry -> !isProcessor(entry)).toList();
  }

  private static List<Path> processorPath() {
    return testPath().stream()
        .filter(e -> isProcessor(e) || e.getFileName().toString().startsWith("javapoet"))
        .toList();
  }

  private static List<Path> testPath() {
    return Arrays.stream(
            System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(Files::exists)
        .collect(Collectors.toList());
  }

  private static boolean isProcessor(Path entry) {
    return entry.equals(processorClasses());
  }

  private static Path processorClasses() {
    try {
      Class<?> door = io.torvyn.processor.TorvynProcessor.class;
      return Path.of(door.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the processor's classes lie nowhere", e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
