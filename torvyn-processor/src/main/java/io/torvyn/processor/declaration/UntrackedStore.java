package io.torvyn.processor.declaration;

import com.sun.source.tree.Tree;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.TrackedType;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Rejects fields, arrays, collections and other holders of buffers: when a method fails, nobody
 * could tell what they still own.
 */
final class UntrackedStore {
  private final AttributedClass source;
  private final ContractReader contracts;
  private final Findings findings;

  UntrackedStore(AttributedClass source, ContractReader contracts, Findings findings) {
    this.source = source;
    this.contracts = contracts;
    this.findings = findings;
  }

  void field(Tree at, VariableElement field) {
    TypeMirror type = field.asType();
    String name = "the field '" + field.getSimpleName() + "'";
    TrackedType tracked = contracts.tracked().of(type);
    if (tracked.isBuffer()) {
      report(at, name, tracked);
    } else {
      value(at, type, name);
    }
  }

  /** A variable, parameter, result or supertype; a buffer itself is fine there. */
  void value(Tree at, TypeMirror type, String name) {
    TrackedType held = held(type);
    if (held != null) {
      report(at, name, held);
    }
  }

  private void report(Tree at, String name, TrackedType held) {
    String type = held == TrackedType.BUFFER ? "Buffer" : "MutableBuffer";
    findings.add(
        Finding.of(
            Rule.UNTRACKED_STORE,
            source.point(at),
            name + " would hold a " + type + ", where nothing tracks who owns it",
            "hold it in a 'Held' (one buffer) or a 'BufferDeque' (many), which own what they hold, or"
                + " keep a 'Lease', which only gives access"));
  }

  /** The buffer type that a type holds, as an element or argument at any depth. */
  private @Nullable TrackedType held(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return buffer(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
      return null;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      TrackedType held = buffer(argument);
      if (held != null && !speaksOfOwnership(declared.asElement())) {
        return held;
      }
    }
    return null;
  }

  private @Nullable TrackedType buffer(TypeMirror type) {
    TypeMirror bound = type;
    if (type instanceof WildcardType wildcard) {
      TypeMirror above = wildcard.getExtendsBound();
      TypeMirror below = wildcard.getSuperBound();
      bound = above != null ? above : below != null ? below : type;
    }
    TrackedType tracked = contracts.tracked().of(bound);
    return tracked.isBuffer()
        ? tracked
        : bound == type && bound instanceof WildcardType ? null : held(bound);
  }

  /** A generic type of the user's whose methods say what happens to a type variable's values. */
  private static boolean speaksOfOwnership(Element generic) {
    if (generic instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Class")) {
      return true;
    }
    for (Element member : generic.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        boolean says = ContractReader.written(method).isPresent();
        for (VariableElement parameter : method.getParameters()) {
          says |= ContractReader.written(parameter).isPresent();
        }
        if (says) {
          return true;
        }
      }
    }
    return false;
  }
}
