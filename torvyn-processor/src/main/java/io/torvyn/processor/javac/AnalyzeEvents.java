package io.torvyn.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Hears the compiler say that a class is attributed, and hands it on. Package and module files are
 * not classes. Nothing that goes wrong here ever reaches the compiler as an exception: it would
 * crash.
 */
public final class AnalyzeEvents implements TaskListener {
  private final Trees trees;
  private final BiConsumer<AttributedClass, TypeElement> analysis;
  private final Runnable end;

  /**
   * Prepares to listen.
   *
   * @param trees of the task
   * @param analysis is handed each attributed top-level class, once
   * @param end is told when the compilation is over
   */
  public AnalyzeEvents(
      Trees trees, BiConsumer<AttributedClass, TypeElement> analysis, Runnable end) {
    this.trees = trees;
    this.analysis = analysis;
    this.end = end;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      end.run();
      return;
    }
    TypeElement type = event.getTypeElement();
    if (event.getKind() != TaskEvent.Kind.ANALYZE || type == null) {
      return;
    }
    CompilationUnitTree unit = event.getCompilationUnit();
    ClassTree tree = trees.getTree(type);
    if (unit == null || tree == null) {
      return;
    }
    TreePath path = new TreePath(new TreePath(unit), tree);
    try {
      analysis.accept(new AttributedClass(trees, path), type);
    } catch (VirtualMachineError e) {
      if (!(e instanceof StackOverflowError)) {
        throw e;
      }
      failed(path, tree, e);
    } catch (Throwable e) {
      failed(path, tree, e);
    }
  }

  private void failed(TreePath path, ClassTree tree, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    trees.printMessage(
        Diagnostic.Kind.ERROR,
        "[torvyn:analysis-incomplete] '"
            + tree.getSimpleName()
            + "' could not be checked: a fault of the checker, "
            + fault
            + at
            + "\n  help: please report it; until then mark the class @UncheckedOwnership(reason ="
            + " \"…\")\n  torvyn explain analysis-incomplete",
        tree,
        path.getCompilationUnit());
  }
}
