package io.torvyn.processor.corpus;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Counts the methods of a source that have a body and handle a tracked value. */
final class MethodCount extends TreeScanner<Integer, Void> {
  private static final Pattern TRACKED =
      Pattern.compile(
          "\\b(Mutable)?Buffer\\b|\\bBufferDeque\\b|\\bHeld\\b|\\bLease\\b|\\.(take|view)\\(");

  private MethodCount() {}

  static int in(String text) {
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Counted.java"), Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(source));
    int count = 0;
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Integer here = new MethodCount().scan(unit, null);
        count += here == null ? 0 : here;
      }
    } catch (IOException e) {
      throw new IllegalStateException("a source in memory is unreadable", e);
    }
    return count;
  }

  @Override
  public Integer visitMethod(MethodTree method, Void nothing) {
    boolean counts = method.getBody() != null && TRACKED.matcher(method.toString()).find();
    return reduce(counts ? 1 : 0, super.visitMethod(method, nothing));
  }

  @Override
  public Integer reduce(Integer a, Integer b) {
    return (a == null ? 0 : a) + (b == null ? 0 : b);
  }
}
