package io.torvyn.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/**
 * The offset at which a reader looks for a tree. The compiler puts its caret at a preferred
 * position that the supported API does not tell; this comes close enough to agree on the line.
 */
final class TreeStarts {
  private TreeStarts() {}

  static long preferred(AttributedClass source, Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return preferred(source, call.getMethodSelect());
    }
    if (tree instanceof MemberSelectTree select) {
      long end = source.end(select);
      return end < 0 ? source.start(select) : end - select.getIdentifier().length();
    }
    if (tree instanceof VariableTree variable && variable.getType() != null) {
      long afterType = source.end(variable.getType());
      return afterType < 0 ? source.start(tree) : afterType;
    }
    if (tree instanceof BinaryTree binary) {
      return source.start(binary.getLeftOperand());
    }
    return source.start(tree);
  }
}
