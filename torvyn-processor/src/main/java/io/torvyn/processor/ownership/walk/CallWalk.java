package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.javac.Incomplete;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Walks calls in the order Java evaluates them: receiver, arguments from left to right, and only
 * then does the call take what it owns. What it borrows is looked at after that, so that one buffer
 * cannot be given and lent in the same call.
 */
final class CallWalk {
  private final Walk walk;
  private final Arguments arguments;

  CallWalk(Walk walk) {
    this.walk = walk;
    this.arguments = new Arguments(walk);
  }

  /**
   * Walks a method call.
   *
   * @param chained whether the result is the receiver of a further call
   */
  void call(MethodInvocationTree tree, boolean chained) {
    if (!(walk.source.element(tree) instanceof ExecutableElement method)) {
      throw Incomplete.broken();
    }
    ExpressionTree receiver = receiver(tree);
    if (receiver == null) {
      walk.current.push(Store.UNTRACKED);
    } else if (bare(receiver) instanceof MethodInvocationTree inner) {
      walk.step();
      call(inner, true);
    } else {
      walk.expressions.value(receiver);
    }
    evaluate(method, tree.getArguments(), chained);
    finish(tree, method, receiver, tree.getArguments());
  }

  /** Walks the creation of an object. */
  void creation(NewClassTree tree) {
    if (!(walk.source.element(tree) instanceof ExecutableElement constructor)) {
      throw Incomplete.broken();
    }
    ExpressionTree outer = tree.getEnclosingExpression();
    if (outer == null) {
      walk.current.push(Store.UNTRACKED);
    } else {
      walk.expressions.value(outer);
    }
    evaluate(constructor, tree.getArguments(), false);
    if (tree.getClassBody() != null) {
      walk.captures.anonymous(tree, false);
    }
    finish(tree, constructor, outer, tree.getArguments());
  }

  /** The expression whose value is called upon; null for static methods and for this object. */
  private @Nullable ExpressionTree receiver(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && walk.expressions.isValue(select.getExpression())) {
      return select.getExpression();
    }
    return null;
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner ? bare(inner.getExpression()) : tree;
  }

  private void evaluate(
      ExecutableElement method, List<? extends ExpressionTree> given, boolean chained) {
    for (int i = 0; i < given.size(); i++) {
      ExpressionTree argument = bare(given.get(i));
      if (argument instanceof LambdaExpressionTree lambda) {
        walk.step();
        walk.captures.lambda(lambda, walk.calls.inPlace(method, i, chained));
      } else if (argument instanceof MemberReferenceTree reference) {
        walk.step();
        walk.captures.reference(reference, walk.calls.inPlace(method, i, chained));
      } else if (argument instanceof NewClassTree creation
          && creation.getClassBody() != null
          && walk.calls.inPlace(method, i, chained)) {
        walk.captures.allowNext(creation);
        walk.expressions.value(argument);
      } else {
        walk.expressions.value(argument);
      }
    }
  }

  /** Applies the call to its operands and leaves its result in their place. */
  private void finish(
      ExpressionTree tree,
      ExecutableElement method,
      @Nullable ExpressionTree receiver,
      List<? extends ExpressionTree> given) {
    int count = given.size();
    Act act = null;
    if (receiver != null) {
      walk.onlyPresent(count);
      act = onReceiver(method, receiver, count);
    }
    arguments.pass(method, given);
    if (walk.thrown.collecting()) {
      walk.thrown.record(walk.calls.exceptions().of(method));
    }
    if (walk.calls.bufferApi(method) && !walk.calls.looks(method)) {
      refuseNull(method, count);
    }
    result(tree, method, receiver, act, count);
    for (int i = count - 1; i >= 0; i--) {
      nip(given.get(i));
    }
    nip(receiver == null ? tree : receiver);
  }

  /** The buffer types take no null where they take a buffer. */
  private void refuseNull(ExecutableElement method, int count) {
    for (int i = 0; i < count && i < method.getParameters().size(); i++) {
      if (walk.calls.tracked(method.getParameters().get(i).asType()).isBuffer()) {
        walk.onlyPresent(count - 1 - i);
      }
    }
  }

  /** Takes away the operand below the topmost one. */
  private void nip(ExpressionTree operand) {
    for (Store store : walk.current.now()) {
      store.swap();
    }
    walk.losses.drop(Act.LOSE_RESULT, operand);
  }

  private @Nullable Act onReceiver(ExecutableElement method, ExpressionTree receiver, int below) {
    if (!walk.current.tracked(below)) {
      return null;
    }
    String name = Walk.name(receiver);
    String called = method.getSimpleName().toString();
    if (walk.current.is(below, kind -> kind == Kind.CONTAINER)) {
      if (walk.calls.takesOut(method)) {
        walk.current.endLoans(below, receiver, name, called);
      }
      return null;
    }
    Act act = walk.calls.onReceiver(method, method.getParameters().size());
    if (act != null) {
      walk.current.act(act, below, receiver, name, called);
    }
    return act;
  }

  private void result(
      ExpressionTree tree,
      ExecutableElement method,
      @Nullable ExpressionTree receiver,
      @Nullable Act act,
      int count) {
    MethodContract contract = walk.calls.of(method);
    boolean bytesOfView =
        receiver != null
            && walk.current.is(count, Kind::isView)
            && walk.calls.isNio(method.getReturnType());
    if (receiver != null
        && walk.current.tracked(count)
        && (bytesOfView || walk.calls.returnsReceiver(method))) {
      walk.current.push(store -> store.peek(count));
      return;
    }
    if (count > 0 && walk.calls.returnsArgument(method)) {
      walk.current.push(store -> store.peek(count - 1));
      walk.onlyPresent(0);
      return;
    }
    String name = Walk.name(tree);
    TypeMirror type = walk.source.type(tree);
    switch (contract.result().ownership()) {
      case OWNED -> {
        Kind kind = walk.calls.kind(type, Kind.BUFFER);
        Step begin = new Step(Act.BEGIN, tree, name, "owned since here");
        if (act == Act.FREEZE || act == Act.THAW) {
          walk.births.succeed(kind, begin, count);
        } else {
          boolean nonNull = walk.calls.bufferApi(method) && !walk.calls.takesOut(method);
          walk.births.create(kind, State.OWNED, begin, nonNull);
        }
      }
      case BORROWED -> borrow(tree, method, name, type, count);
      case LEASED -> {
        Kind kind =
            method.getSimpleName().contentEquals("leaseMutable") ? Kind.MUTABLE_LEASE : Kind.LEASE;
        Step begin = new Step(Act.BEGIN, tree, name, "leased here");
        walk.births.derive(
            kind, State.LIVE, begin, receiver == null ? List.of() : List.of(count), false);
      }
      case NONE -> created(tree, method, type, name, count);
    }
  }

  private void created(
      ExpressionTree tree,
      ExecutableElement method,
      @Nullable TypeMirror type,
      String name,
      int count) {
    boolean record =
        method.getKind() == ElementKind.CONSTRUCTOR
            && method.getEnclosingElement().getKind() == ElementKind.RECORD;
    if (record && viewsAmong(count)) {
      // A record that was made of a view is a view itself: it stores its components.
      borrow(tree, method, name, type, count);
    } else if (tree instanceof NewClassTree && walk.calls.tracked(type) == TrackedType.CONTAINER) {
      Step begin = new Step(Act.BEGIN, tree, name, "created here");
      walk.births.create(Kind.CONTAINER, State.LIVE, begin, true);
    } else {
      walk.current.push(Store.UNTRACKED);
    }
  }

  private boolean viewsAmong(int count) {
    boolean any = false;
    for (int below = 0; below < count; below++) {
      any |= walk.current.is(below, Kind::isView);
    }
    return any;
  }

  /** A view or borrow: of the receiver if that is tracked, otherwise of what was passed. */
  private void borrow(
      ExpressionTree tree,
      ExecutableElement method,
      String name,
      @Nullable TypeMirror type,
      int count) {
    List<Integer> from = new ArrayList<>();
    if (walk.current.is(count, kind -> kind != Kind.SERVICE)) {
      from.add(count);
    } else {
      for (int below = 0; below < count; below++) {
        if (walk.current.is(below, kind -> kind.isBuffer() || kind.isView())) {
          from.add(below);
        }
      }
    }
    Kind kind = walk.calls.kind(type, Kind.READ_VIEW);
    boolean writable = walk.current.is(count, of -> of == Kind.MUTABLE_BUFFER);
    if (kind == Kind.READ_VIEW && writable && method.getSimpleName().contentEquals("view")) {
      kind = Kind.WRITE_VIEW;
    }
    boolean defaulted = walk.calls.of(method).result().byDefault() && walk.calls.jdk(method);
    if (defaulted || kind == Kind.SERVICE || kind == Kind.CONTAINER) {
      walk.current.push(Store.UNTRACKED);
      return;
    }
    State state = kind.isBuffer() ? State.BORROWED : State.LIVE;
    String detail = kind.isBuffer() ? "borrowed here" : "this view was taken here";
    boolean nonNull = kind.isView() && walk.calls.bufferApi(method);
    walk.births.derive(kind, state, new Step(Act.BEGIN, tree, name, detail), from, nonNull);
  }
}
