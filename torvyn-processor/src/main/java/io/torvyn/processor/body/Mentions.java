package io.torvyn.processor.body;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.torvyn.processor.contract.TrackedTypes;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.TrackedType;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds out quickly whether a class has to do with buffers at all. A tracked value can only come
 * out of a declaration or of a call, so that looking at their types suffices; most classes of most
 * programs end here.
 */
final class Mentions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<String> OURS =
      Set.of("Owned", "Borrowed", "Leased", "CalledInPlace", "UncheckedOwnership");

  private final AttributedClass source;
  private final TrackedTypes tracked;
  private boolean found;

  private Mentions(AttributedClass source, TrackedTypes tracked) {
    this.source = source;
    this.tracked = tracked;
  }

  /** Whether a class mentions a tracked type or says something about ownership. */
  static boolean buffers(AttributedClass source, TrackedTypes tracked) {
    Mentions mentions = new Mentions(source, tracked);
    mentions.scan(source.tree(), null);
    return mentions.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void ignored) {
    return found ? null : super.scan(tree, ignored);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void ignored) {
    Element element = source.element(tree);
    found |= element != null && holds(element.asType());
    return super.visitVariable(tree, ignored);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void ignored) {
    found |= holds(source.type(tree));
    return super.visitMethodInvocation(tree, ignored);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void ignored) {
    found |= holds(source.type(tree));
    return super.visitNewClass(tree, ignored);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void ignored) {
    Tree result = tree.getReturnType();
    found |= result != null && holds(source.type(result));
    return super.visitMethod(tree, ignored);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void ignored) {
    Tree above = tree.getExtendsClause();
    found |= above != null && holds(source.type(above));
    tree.getImplementsClause().forEach(each -> found |= holds(source.type(each)));
    return super.visitClass(tree, ignored);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void ignored) {
    String name = tree.getAnnotationType().toString();
    found |= OURS.contains(name.substring(name.lastIndexOf('.') + 1));
    return null;
  }

  private boolean holds(@Nullable TypeMirror type) {
    if (type == null || type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return false;
    }
    if (tracked.of(type) != TrackedType.NONE) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return holds(array.getComponentType());
    }
    if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (argument.getKind() == TypeKind.DECLARED && holds(argument)) {
          return true;
        }
      }
    }
    return false;
  }
}
