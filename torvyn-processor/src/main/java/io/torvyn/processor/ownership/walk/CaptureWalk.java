package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.effect.Losses;
import io.torvyn.processor.ownership.effect.Scopes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Walks what captures variables: lambdas, member references, anonymous and local classes. What is
 * called in place may use what it captures, but only as a borrow, because nobody knows how often it
 * is called; what may outlive the call may not capture anything that is tracked.
 */
final class CaptureWalk {
  /** A variable of the body around, as it is inside of what captures it. */
  record Captured(Element variable, Kind kind, State state, Step begin) {}

  private final Walk walk;
  private final boolean metadataOnly;
  private final Set<Tree> inPlace = new HashSet<>();

  CaptureWalk(Walk walk, boolean metadataOnly) {
    this.walk = walk;
    this.metadataOnly = metadataOnly;
  }

  void lambda(LambdaExpressionTree tree, boolean calledInPlace) {
    List<Captured> captured = capture(tree.getBody(), tree, calledInPlace, "a lambda");
    if (walk.current.speaking()) {
      bodies().lambda(tree, captured, walk.budget);
    }
    walk.current.push(Store.UNTRACKED);
  }

  void reference(MemberReferenceTree tree, boolean calledInPlace) {
    ExpressionTree receiver = tree.getQualifierExpression();
    if (walk.expressions.isValue(receiver)) {
      walk.expressions.value(receiver);
      Act act = calledInPlace ? Act.LEND_INSIDE : Act.CAPTURE;
      walk.current.act(act, 0, receiver, Walk.name(receiver), "a method reference");
      walk.losses.drop(Act.LOSE_RESULT, receiver);
    }
    walk.current.push(Store.UNTRACKED);
  }

  /** The anonymous class that is created next is used in place. */
  void allowNext(NewClassTree tree) {
    inPlace.add(tree);
  }

  void anonymous(NewClassTree tree, boolean calledInPlace) {
    ClassTree body = tree.getClassBody();
    boolean allowed = calledInPlace || inPlace.contains(tree);
    nested(body, capture(body, tree, allowed, "an anonymous class"));
  }

  void localClass(ClassTree tree) {
    nested(tree, capture(tree, tree, false, "a local class"));
  }

  private void nested(ClassTree tree, List<Captured> captured) {
    if (walk.current.speaking()) {
      bodies().classTree(tree, captured, metadataOnly);
    }
  }

  private BodyAnalysis bodies() {
    return new BodyAnalysis(walk.source, walk.calls, walk.judge, walk.declarations);
  }

  private List<Captured> capture(Tree body, Tree capturer, boolean calledInPlace, String by) {
    List<Captured> captured = new ArrayList<>();
    mentioned(body)
        .forEach(
            (variable, first) -> {
              Captured one = capture(variable, first, capturer, calledInPlace, by);
              if (one != null) {
                captured.add(one);
              }
            });
    return captured;
  }

  private @Nullable Captured capture(
      Element variable, IdentifierTree first, Tree capturer, boolean calledInPlace, String by) {
    int number = walk.scopes.find(variable);
    walk.current.push(store -> store.get(number));
    Captured captured = null;
    if (walk.current.tracked(0)) {
      String name = "'" + first.getName() + "'";
      walk.current.act(calledInPlace ? Act.LEND_INSIDE : Act.CAPTURE, 0, first, name, by);
      captured = inside(variable, new Step(Act.BEGIN, capturer, name, "captured here by " + by));
    }
    Losses.forget(walk.current.now());
    return captured;
  }

  /** What the topmost operand is inside: lent, or nothing to talk about. */
  private @Nullable Captured inside(Element variable, Step begin) {
    StateSet states = StateSet.NONE;
    TrackedObject some = null;
    for (Store store : walk.current.now()) {
      int value = store.peek(0);
      if (Store.isObject(value)) {
        some = store.object(value);
        states = states.join(some.states());
      }
    }
    if (some == null) {
      return null;
    }
    boolean lendable = !states.any(s -> s == State.REPORTED || s.gone() || s == State.DEAD);
    State owned =
        some.kind().isBuffer() || some.kind() == Kind.SERVICE ? State.BORROWED : State.LIVE;
    return new Captured(variable, some.kind(), lendable ? owned : State.REPORTED, begin);
  }

  /** The variables of this body that a part of it mentions, each where it does so first. */
  private Map<Element, IdentifierTree> mentioned(Tree part) {
    Map<Element, IdentifierTree> found = new LinkedHashMap<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void ignored) {
        Element element = walk.source.element(tree);
        if (element != null
            && !element.getKind().isField()
            && walk.scopes.find(element) != Scopes.NONE) {
          found.putIfAbsent(element, tree);
        }
        return null;
      }
    }.scan(part, null);
    return found;
  }
}
