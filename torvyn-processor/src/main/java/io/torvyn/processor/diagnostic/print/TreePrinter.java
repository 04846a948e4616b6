package io.torvyn.processor.diagnostic.print;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.MessageText;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * Prints findings about bodies as errors, within the event that found them. The anchors it
 * understands: the compilation unit, then the tree.
 */
public final class TreePrinter implements Findings {
  private final Trees trees;

  /**
   * Prints through a compilation's trees.
   *
   * @param trees of the task
   */
  public TreePrinter(Trees trees) {
    this.trees = trees;
  }

  @Override
  public void add(Finding finding) {
    List<Object> anchors = finding.at().anchors();
    if (anchors.size() != 2
        || !(anchors.get(0) instanceof CompilationUnitTree unit)
        || !(anchors.get(1) instanceof Tree tree)) {
      throw new IllegalArgumentException(
          "a finding about a body must be anchored by its unit and its tree: " + finding);
    }
    trees.printMessage(Diagnostic.Kind.ERROR, MessageText.of(finding), tree, unit);
  }
}
