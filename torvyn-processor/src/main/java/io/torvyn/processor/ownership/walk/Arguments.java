package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.ExpressionTree;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.model.ValueContract;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a call does to its arguments, which are the topmost operands, the last one on top. */
final class Arguments {
  private final Walk walk;

  Arguments(Walk walk) {
    this.walk = walk;
  }

  /** Gives the owned arguments away first, then lends the others. */
  void pass(ExecutableElement method, List<? extends ExpressionTree> given) {
    int count = given.size();
    boolean any = false;
    for (int below = 0; below < count; below++) {
      any |= walk.current.tracked(below);
    }
    if (!any) {
      return;
    }
    MethodContract contract = walk.calls.of(method);
    for (int i = 0; i < count; i++) {
      if (walk.current.tracked(count - 1 - i) && contract.parameter(i).owned()) {
        give(method, given.get(i), count - 1 - i);
      }
    }
    for (int i = 0; i < count; i++) {
      if (walk.current.tracked(count - 1 - i) && !contract.parameter(i).owned()) {
        lend(method, contract.parameter(i), i, given.get(i), count - 1 - i);
      }
    }
  }

  private void give(ExecutableElement method, ExpressionTree argument, int below) {
    boolean container =
        method.getEnclosingElement() instanceof TypeElement owner
            && walk.calls.tracked(owner.asType()) == TrackedType.CONTAINER;
    Act act = container ? Act.PUT : Act.TRANSFER;
    walk.current.act(act, below, argument, Walk.name(argument), called(method));
  }

  private void lend(
      ExecutableElement method,
      ValueContract contract,
      int index,
      ExpressionTree argument,
      int below) {
    Act act = act(method, contract, index, below);
    if (act != null) {
      walk.current.act(
          act, below, argument, Walk.name(argument), called(method), walk.calls.jdk(method));
    }
  }

  private @Nullable Act act(
      ExecutableElement method, ValueContract contract, int index, int below) {
    if (contract.ownership() != Ownership.NONE) {
      return inThisClass(method) ? Act.LEND_INSIDE : Act.LEND;
    }
    if (walk.calls.looks(method) || walk.current.is(below, Arguments::keepable)) {
      return null;
    }
    TypeMirror type = type(method, index);
    if (type instanceof ArrayType array
        && walk.calls.tracked(array.getComponentType()) != TrackedType.NONE) {
      return Act.STORE_ARRAY;
    }
    boolean jdk = walk.calls.jdk(method);
    if (walk.calls.isNio(type) && walk.current.is(below, Kind::isView)) {
      if (method.getEnclosingElement().getKind() == ElementKind.RECORD) {
        return Act.LEND_INSIDE;
      }
      boolean asynchronous = walk.calls.owner(method).startsWith("java.nio.channels.Async");
      return jdk && !asynchronous || trusted(method) ? Act.LEND : Act.PASS;
    }
    return jdk ? Act.STORE_COLLECTION : Act.PASS;
  }

  private static boolean keepable(Kind kind) {
    return kind.isLease() || kind == Kind.CONTAINER;
  }

  /** A view may go where its use is checked: into this class, or into the runtime. */
  private boolean trusted(ExecutableElement method) {
    return walk.calls.owner(method).startsWith("io.torvyn.")
        || method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean inThisClass(ExecutableElement method) {
    Element own = walk.source.element(walk.source.tree());
    Element owner = method.getEnclosingElement();
    while (owner != null && owner.getEnclosingElement() instanceof TypeElement outer) {
      owner = outer;
    }
    return owner != null && owner.equals(own);
  }

  private static TypeMirror type(ExecutableElement method, int index) {
    List<? extends VariableElement> parameters = method.getParameters();
    return parameters.get(Math.min(index, parameters.size() - 1)).asType();
  }

  private static String called(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "'new " + method.getEnclosingElement().getSimpleName() + "'"
        : "'" + method.getSimpleName() + "'";
  }
}
