package io.torvyn.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.source.SourceQuote;
import java.io.IOException;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One top-level class whose names and types are resolved, as an ANALYZE event hands it over. Valid
 * until the event ends: afterwards the compiler takes the trees apart.
 */
public final class AttributedClass {
  private final Trees trees;
  private final TreePath path;
  private final SourcePositions positions;
  private @Nullable CharSequence text;

  /**
   * Opens a class.
   *
   * @param trees of the task
   * @param path the way to the class
   */
  public AttributedClass(Trees trees, TreePath path) {
    this.trees = trees;
    this.path = path;
    this.positions = trees.getSourcePositions();
  }

  /**
   * The class itself.
   *
   * @return its tree
   */
  public ClassTree tree() {
    return (ClassTree) path.getLeaf();
  }

  /**
   * The file it stands in.
   *
   * @return the compilation unit
   */
  public CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }

  /**
   * What a name, a declaration, a call or a member reference refers to. The compiler looks at the
   * tree alone, so no path needs to be kept while walking.
   *
   * @param tree a tree of this class
   * @return null where nothing is declared or the source is wrong
   */
  public @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(path, tree));
  }

  /**
   * The type of an expression, a declaration or a type.
   *
   * @param tree a tree of this class
   * @return null where there is none
   */
  public @Nullable TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(path, tree));
  }

  /**
   * The tree of a declaration in a source file of this compilation.
   *
   * @param element a declaration
   * @return null if it comes from a class file
   */
  public @Nullable Tree declaration(Element element) {
    return trees.getTree(element);
  }

  /**
   * Where a tree begins.
   *
   * @param tree a tree of this class
   * @return an offset in the file, negative for trees the compiler made up
   */
  public long start(Tree tree) {
    return positions.getStartPosition(unit(), tree);
  }

  /**
   * Where a tree ends.
   *
   * @param tree a tree of this class
   * @return an offset in the file, negative for trees the compiler made up
   */
  public long end(Tree tree) {
    return positions.getEndPosition(unit(), tree);
  }

  /**
   * The place of a tree, with its line quoted.
   *
   * @param tree a tree of this class
   * @return a point anchored by unit and tree
   */
  public SourcePoint point(Tree tree) {
    long offset = TreeStarts.preferred(this, tree);
    String file = unit().getSourceFile().getName();
    if (offset < 0) {
      return new SourcePoint(
          SourcePoint.at(file, 0, 0, SourceQuote.NONE).file(),
          0,
          0,
          SourceQuote.NONE,
          file,
          java.util.List.of(unit(), tree));
    }
    LineMap lines = unit().getLineMap();
    long line = lines.getLineNumber(offset);
    return SourcePoint.at(
        file,
        (int) line,
        (int) lines.getColumnNumber(offset),
        quote(lines.getStartPosition(line)),
        unit(),
        tree);
  }

  private SourceQuote quote(long lineStart) {
    CharSequence all = text();
    int from = (int) lineStart;
    if (from < 0 || from >= all.length()) {
      return SourceQuote.NONE;
    }
    int to = from;
    while (to < all.length() && all.charAt(to) != '\n' && all.charAt(to) != '\r') {
      to++;
    }
    return new SourceQuote(all.subSequence(from, to).toString());
  }

  private CharSequence text() {
    CharSequence known = text;
    if (known == null) {
      try {
        known = unit().getSourceFile().getCharContent(true);
      } catch (IOException e) {
        // The quote is a comfort; the finding stands without it.
        known = "";
      }
      text = known;
    }
    return known;
  }
}
