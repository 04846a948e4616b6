package io.torvyn.processor.declaration;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.ownership.call.CallContracts;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the declarations of a class and asks the rules about each. */
public final class DeclarationCheck {
  private final AttributedClass source;
  private final UntrackedStore stores;
  private final UnreleasedContainer containers;
  private final ContractOverride overrides;
  private final FunctionContract functions;
  private final SaidOwnership said;

  /**
   * Prepares the check of a class.
   *
   * @param source the class
   * @param calls answers what methods say
   * @param findings receives what is wrong
   */
  public DeclarationCheck(AttributedClass source, CallContracts calls, Findings findings) {
    ContractReader contracts = calls.contracts();
    this.source = source;
    this.stores = new UntrackedStore(source, contracts, findings);
    this.containers = new UnreleasedContainer(source, contracts, findings);
    this.overrides = new ContractOverride(source, contracts, findings);
    this.functions = new FunctionContract(source, calls, findings);
    this.said = new SaidOwnership(source, contracts, findings);
  }

  /** Checks what methods, lambdas and method references promise, in the whole class. */
  public void contracts() {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void ignored) {
        if (written(tree) && source.element(tree) instanceof ExecutableElement method) {
          overrides.check(tree, method);
          said.result(tree, method);
          for (VariableTree parameter : tree.getParameters()) {
            Element element = source.element(parameter);
            if (element != null) {
              said.parameter(parameter, element);
            }
          }
        }
        return super.visitMethod(tree, ignored);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void ignored) {
        functions.lambda(tree);
        return super.visitLambdaExpression(tree, ignored);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void ignored) {
        functions.reference(tree);
        return super.visitMemberReference(tree, ignored);
      }
    }.scan(source.tree(), null);
  }

  /**
   * Checks what a class, or one of its members, stores. The bodies of nested classes are asked
   * about separately.
   *
   * @param declaration a class for what it is as a whole, or a field, method or initialiser
   */
  public void storage(Tree declaration) {
    if (declaration instanceof ClassTree type) {
      containers.check(type);
      supertype(type, type.getExtendsClause());
      type.getImplementsClause().forEach(above -> supertype(type, above));
    } else {
      members(declaration);
    }
  }

  private void supertype(ClassTree type, @Nullable Tree above) {
    TypeMirror mirror = above == null ? null : source.type(above);
    if (mirror != null) {
      stores.value(type, mirror, "'" + type.getSimpleName() + "', as a " + above + ",");
    }
  }

  private void members(Tree declaration) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void ignored) {
        return null;
      }

      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void ignored) {
        if (!written(tree)) {
          return null;
        }
        Tree result = tree.getReturnType();
        TypeMirror type = result == null ? null : source.type(result);
        if (type != null) {
          stores.value(tree, type, "the result of '" + tree.getName() + "'");
        }
        return super.visitMethod(tree, ignored);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void ignored) {
        if (source.element(tree) instanceof VariableElement variable) {
          if (variable.getKind().isField()) {
            stores.field(tree, variable);
          } else {
            stores.value(tree, variable.asType(), "'" + tree.getName() + "'");
          }
        }
        return super.visitVariable(tree, ignored);
      }
    }.scan(declaration, null);
  }

  /** Whether the user wrote a method, rather than the compiler. */
  private boolean written(MethodTree tree) {
    return source.end(tree) >= 0;
  }
}
