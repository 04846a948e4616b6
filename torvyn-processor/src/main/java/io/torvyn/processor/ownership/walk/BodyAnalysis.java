package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.torvyn.processor.contract.AnnotationValues;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.javac.Incomplete;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.ValueContract;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.call.CallContracts;
import io.torvyn.processor.ownership.effect.Budget;
import io.torvyn.processor.ownership.effect.Judge;
import io.torvyn.processor.ownership.effect.Losses;
import io.torvyn.processor.ownership.walk.CaptureWalk.Captured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Analyses every body of a class: methods, constructors, initialisers, lambdas, nested classes.
 *
 * <p>What is guaranteed: on every path that the structure of a body allows, each value obeys the
 * rules, except where {@code analysis-incomplete} says otherwise. Paths are over-approximated:
 * conditions about numbers and objects are taken to go either way. What is not seen: values
 * laundered through fields and collections, which the declaration rules forbid instead; and whether
 * what was peeked at in a container is taken out of it by another method of the same object.
 */
public final class BodyAnalysis {
  /** Steps granted to one body: far more than hand-written code needs, and seconds at most. */
  private static final int STEPS = 40_000_000;

  private final AttributedClass source;
  private final CallContracts calls;
  private final Judge judge;
  private final Consumer<Tree> declarations;
  private final List<Budget> budgets = new ArrayList<>();

  /**
   * Prepares the analysis of a class.
   *
   * @param source the class
   * @param calls answers what calls mean
   * @param judge is asked about every act
   * @param declarations is shown every class and every member that is not switched off
   */
  public BodyAnalysis(
      AttributedClass source, CallContracts calls, Judge judge, Consumer<Tree> declarations) {
    this.declarations = declarations;
    this.source = source;
    this.calls = calls;
    this.judge = judge;
  }

  /** The work done so far, over all bodies, in steps of a {@link Budget}. */
  long spent() {
    return budgets.stream().mapToLong(Budget::spent).sum();
  }

  private Budget budget() {
    Budget budget = new Budget(STEPS);
    budgets.add(budget);
    return budget;
  }

  /** Analyses the whole class. */
  public void all() {
    classTree(source.tree(), List.of(), false);
  }

  void classTree(ClassTree tree, List<Captured> captured, boolean metadataOnlyAround) {
    Element element = source.element(tree);
    boolean metadataOnly = metadataOnlyAround || element != null && metadataOnly(element);
    checkUnlessUnchecked(
        element,
        tree,
        () -> {
          declarations.accept(tree);
          for (Tree member : tree.getMembers()) {
            member(tree, member, captured, metadataOnly);
          }
        });
  }

  private void member(ClassTree owner, Tree member, List<Captured> captured, boolean metadataOnly) {
    if (member instanceof ClassTree nested) {
      classTree(nested, captured, metadataOnly);
    } else if (member instanceof MethodTree method) {
      checkUnlessUnchecked(
          source.element(method),
          method,
          () -> {
            declarations.accept(method);
            if (method.getBody() != null && source.end(method) >= 0) {
              method(owner, method, captured, metadataOnly);
            }
          });
      return;
    }
    if (!(member instanceof ClassTree)) {
      declarations.accept(member);
    }
    if (member instanceof VariableTree field && field.getInitializer() != null) {
      guarded(
          field, "the field '" + field.getName() + "'", () -> field(field, captured, metadataOnly));
    } else if (member instanceof BlockTree block) {
      guarded(
          block,
          "an initialiser of " + owner.getSimpleName(),
          () -> {
            Walk walk = walk(budget(), metadataOnly, ValueContract.UNTRACKED);
            enter(walk, captured);
            walk.statements.all(block.getStatements());
            walk.scopes.close();
          });
    }
  }

  private static boolean metadataOnly(Element type) {
    return type.getAnnotationMirrors().stream()
        .filter(a -> a.getAnnotationType().toString().startsWith(AnnotationNames.ROOT))
        .anyMatch(a -> AnnotationValues.flag(a, "metadataOnly", false));
  }

  /** Runs a check; where the user switched it off, only to see whether that was needed. */
  private void checkUnlessUnchecked(@Nullable Element element, Tree tree, Runnable check) {
    if (element == null || !AnnotationValues.has(element, AnnotationNames.UNCHECKED_OWNERSHIP)) {
      check.run();
      return;
    }
    int mark = judge.mark();
    check.run();
    if (judge.withdraw(mark) == 0) {
      Element named =
          element.getKind() == ElementKind.CONSTRUCTOR ? element.getEnclosingElement() : element;
      judge.unused(annotation(tree), "'" + named.getSimpleName() + "'");
    }
  }

  /** The annotation that switches the check off, as written on a declaration. */
  private Tree annotation(Tree declaration) {
    ModifiersTree modifiers =
        declaration instanceof MethodTree method
            ? method.getModifiers()
            : ((ClassTree) declaration).getModifiers();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      Element type = source.element(annotation.getAnnotationType());
      if (type instanceof TypeElement known
          && known.getQualifiedName().contentEquals(AnnotationNames.UNCHECKED_OWNERSHIP)) {
        return annotation;
      }
    }
    return declaration;
  }

  private void guarded(Tree tree, String body, Runnable check) {
    int mark = judge.mark();
    try {
      check.run();
    } catch (Incomplete e) {
      judge.withdraw(mark);
      if (!e.silent()) {
        Tree where = e.where();
        judge.incomplete(where == null ? tree : where, body, "holds " + e.getMessage());
      }
    } catch (Budget.Exhausted e) {
      judge.withdraw(mark);
      judge.incomplete(tree, body, "needs " + e.getMessage());
    } catch (StackOverflowError e) {
      judge.withdraw(mark);
      judge.incomplete(tree, body, "is nested too deeply");
    } catch (RuntimeException | AssertionError e) {
      judge.withdraw(mark);
      StackTraceElement[] trace = e.getStackTrace();
      String at = trace.length == 0 ? "" : " at " + trace[0];
      judge.incomplete(tree, body, "meets a fault of the checker, " + e + at);
    }
  }

  private void method(
      ClassTree owner, MethodTree tree, List<Captured> captured, boolean metadataOnly) {
    if (!(source.element(tree) instanceof ExecutableElement method)) {
      return;
    }
    boolean constructor = tree.getReturnType() == null;
    String name = constructor ? owner.getSimpleName().toString() : tree.getName().toString();
    MethodContract contract = calls.of(method);
    guarded(
        tree,
        "'" + name + "'",
        () -> {
          Walk walk = walk(budget(), metadataOnly, contract.result());
          enter(walk, captured);
          for (int i = 0; i < tree.getParameters().size(); i++) {
            boolean own = method.getModifiers().contains(Modifier.PRIVATE);
            boolean told = calls.contracts().contradicted(method, i).isPresent();
            parameter(walk, tree.getParameters().get(i), contract.parameter(i), own, told);
          }
          walk.statements.block(tree.getBody().getStatements());
          if (method.getReturnType().getKind() != TypeKind.VOID && !constructor) {
            // The compiler complains about a missing return; there is no such way out.
            walk.current.leave();
          }
          walk.scopes.close();
          walk.statements.end();
        });
  }

  private void field(VariableTree tree, List<Captured> captured, boolean metadataOnly) {
    Walk walk = walk(budget(), metadataOnly, ValueContract.UNTRACKED);
    enter(walk, captured);
    ExpressionTree initializer = tree.getInitializer();
    walk.expressions.value(initializer);
    String into = "the field '" + tree.getName() + "'";
    walk.current.act(Act.STORE_FIELD, 0, initializer, Walk.name(initializer), into);
    Losses.forget(walk.current.now());
    walk.scopes.close();
  }

  /** Analyses the body of a lambda against the method that it implements. */
  void lambda(LambdaExpressionTree tree, List<Captured> captured, Budget budget) {
    TypeMirror type = source.type(tree);
    Optional<ExecutableElement> function = calls.function(type);
    if (type == null || function.isEmpty()) {
      throw Incomplete.broken();
    }
    MethodContract contract = calls.of(function.get());
    Walk walk = walk(budget, false, contract.result());
    enter(walk, captured);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      Element element = source.element(parameter);
      Optional<Ownership> mine =
          element == null ? Optional.empty() : ContractReader.written(element);
      boolean told = mine.isPresent() && mine.get() != contract.parameter(i).ownership();
      parameter(walk, parameter, contract.parameter(i), false, told);
    }
    boolean isVoid = function.get().getReturnType().getKind() == TypeKind.VOID;
    if (tree.getBody() instanceof ExpressionTree value) {
      if (isVoid) {
        walk.statements.discard(value);
      } else {
        walk.statements.result(value, value);
      }
    } else {
      walk.statements.block(((BlockTree) tree.getBody()).getStatements());
      if (!isVoid) {
        walk.current.leave();
      }
    }
    walk.scopes.close();
    walk.statements.end();
  }

  private Walk walk(Budget budget, boolean metadataOnly, ValueContract result) {
    return new Walk(source, calls, judge, declarations, budget, metadataOnly, result);
  }

  private static void enter(Walk walk, List<Captured> captured) {
    walk.scopes.open();
    for (Captured one : captured) {
      walk.scopes.declare(one.variable());
      walk.births.create(one.kind(), one.state(), one.begin(), false);
      walk.scopes.assign(one.variable(), one.begin().where(), one.begin().name());
      Losses.forget(walk.current.now());
    }
  }

  private void parameter(
      Walk walk,
      VariableTree tree,
      ValueContract contract,
      boolean callersAreChecked,
      boolean told) {
    Element element = walk.statements.declare(tree);
    Optional<Ownership> written = ContractReader.written(element);
    Ownership ownership = written.orElse(contract.ownership());
    TypeMirror type = element.asType();
    boolean view = calls.isNio(type);
    if (view && ownership == Ownership.NONE && callersAreChecked) {
      ownership = Ownership.BORROWED;
    }
    Kind kind = calls.kind(type, Kind.BUFFER);
    String name = "'" + tree.getName() + "'";
    told |=
        AnnotationValues.has(element, AnnotationNames.OWNED)
            && (AnnotationValues.has(element, AnnotationNames.BORROWED)
                || AnnotationValues.has(element, AnnotationNames.LEASED));
    if (told) {
      // What the declaration says is wrong and was told there; the body can only repeat it.
      create(walk, element, kind, State.REPORTED, new Step(Act.BEGIN, tree, name, ""));
      return;
    }
    if (ownership == Ownership.NONE) {
      if (calls.tracked(type).isBuffer()) {
        create(walk, element, kind, State.REPORTED, new Step(Act.BEGIN, tree, name, ""));
      }
      return;
    }
    boolean byDefault = written.isEmpty() && contract.byDefault();
    boolean borrows = kind.isBuffer() || kind == Kind.SERVICE;
    State state =
        ownership == Ownership.OWNED
            ? State.OWNED
            : borrows && ownership == Ownership.BORROWED ? State.BORROWED : State.LIVE;
    String said =
        switch (ownership) {
          case OWNED -> name + " is owned by this method: its parameter says @Owned";
          case LEASED -> name + " is leased";
          default ->
              byDefault
                  ? name + " is borrowed: a parameter that says nothing is"
                  : name + " is borrowed: its parameter says @Borrowed";
        };
    create(walk, element, kind, state, new Step(Act.BEGIN, tree, name, said));
  }

  private static void create(Walk walk, Element variable, Kind kind, State state, Step begin) {
    walk.births.create(kind, state, begin, false);
    walk.scopes.assign(variable, begin.where(), begin.name());
    Losses.forget(walk.current.now());
  }
}
