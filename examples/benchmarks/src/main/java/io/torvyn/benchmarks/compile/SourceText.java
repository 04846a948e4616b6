package io.torvyn.benchmarks.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file of the package {@code generated} that is in memory only. */
final class SourceText extends SimpleJavaFileObject {
  private final String text;

  SourceText(String simpleName, String text) {
    super(URI.create("memory:///generated/" + simpleName + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
