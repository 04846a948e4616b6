package io.torvyn.processor.ownership.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a source with the plugin, which starts by itself on the test class path, and compares
 * what it says with the markers {@code // error: rule} in the source.
 */
public final class Checked {
  private static final Pattern MARKER = Pattern.compile("// error: ([a-z-]+(?:, [a-z-]+)*)");
  private static final Pattern RULE = Pattern.compile("^\\[torvyn:([a-z-]+)]");

  private static final String HEAD =
      "package t; import io.torvyn.annotation.*; import io.torvyn.buffer.*; import io.torvyn.flow.*;"
          + " import java.nio.ByteBuffer; import java.util.*; import java.util.function.*;"
          + " abstract class T { @Owned abstract Buffer next(); abstract boolean more();"
          + " abstract int parse(String s); abstract void take(@Owned Buffer b);"
          + " abstract void takeMutable(@Owned MutableBuffer b); static void look(Buffer b) {}"
          + " abstract void take2(@Owned Buffer a, @Owned Buffer b);"
          + " abstract void takeSized(@Owned Buffer a, int size);\n";

  private Checked() {}

  /** Members of a class, in whose scope some helpers are declared; line 2 is their first. */
  public static List<String> mismatches(String members) {
    return ofClass(HEAD + members + "\n}");
  }

  /** A whole source file of class {@code t.T}. */
  public static List<String> ofClass(String source) {
    List<String> expected = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher marker = MARKER.matcher(lines[i]);
      if (marker.find()) {
        for (String rule : marker.group(1).split(", ")) {
          expected.add((i + 1) + " " + rule);
        }
      }
    }
    List<String> mismatches = new ArrayList<>();
    for (var diagnostic : compile(source)) {
      String message = diagnostic.getMessage(null);
      Matcher rule = RULE.matcher(message);
      String found =
          rule.find() ? diagnostic.getLineNumber() + " " + rule.group(1) : diagnostic.toString();
      if (!expected.remove(found)) {
        mismatches.add("unexpected " + found + ": " + message);
      }
    }
    expected.forEach(missing -> mismatches.add("missing " + missing));
    return mismatches;
  }

  /** What the compiler says about a source file of class {@code t.T}. */
  public static List<javax.tools.Diagnostic<? extends JavaFileObject>> compile(
      String source, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-proc:none", "-d", "target/checked"));
    all.addAll(List.of(options));
    new java.io.File("target/checked").mkdirs();
    compiler.getTask(null, null, collector, all, null, List.of(new Source(source))).call();
    return collector.getDiagnostics();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///t/T.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
