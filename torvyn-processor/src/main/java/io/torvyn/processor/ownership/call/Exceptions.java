package io.torvyn.processor.ownership.call;

import io.torvyn.processor.model.TrackedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions a call or an operation of the language may throw. What the virtual machine
 * throws when it is out of memory or stack is left out: it can strike anywhere.
 */
public final class Exceptions {
  /** What never throws in a body that keeps the rules. */
  private static final Set<String> SAFE =
      Set.of("size", "isEmpty", "capacity", "release", "close", "freeze", "take", "takeLast");

  private static final Set<String> SAFE_OWNERS =
      Set.of("Buffer", "MutableBuffer", "ReadableBytes", "Held", "BufferDeque");

  private final Elements elements;
  private final CallContracts calls;
  private final Map<ExecutableElement, List<TypeMirror>> byMethod = new HashMap<>();
  private final Map<TypeElement, List<TypeMirror>> byClosing = new HashMap<>();
  private final List<TypeMirror> anything;
  private final List<TypeMirror> buffers;
  private final List<TypeMirror> nulls;
  private final List<TypeMirror> language;

  Exceptions(Elements elements, CallContracts calls) {
    this.elements = elements;
    this.calls = calls;
    this.anything = known("java.lang.RuntimeException", "java.lang.Error");
    this.nulls = known("java.lang.NullPointerException");
    this.buffers =
        known(
            "java.lang.IndexOutOfBoundsException",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.NullPointerException");
    this.language =
        known(
            "java.lang.ArithmeticException",
            "java.lang.ArrayStoreException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.NegativeArraySizeException",
            "java.lang.NullPointerException",
            "java.lang.MatchException",
            "java.lang.IncompatibleClassChangeError");
  }

  private List<TypeMirror> known(String... names) {
    List<TypeMirror> types = new ArrayList<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.add(type.asType());
      }
    }
    return List.copyOf(types);
  }

  /**
   * What a call may throw: what the method declares, and what any call may throw besides. The
   * buffer types throw few kinds, unless they call something they are given.
   *
   * @param method the method called, on a receiver that is not null
   * @return exception types; empty if it cannot throw
   */
  public List<TypeMirror> of(ExecutableElement method) {
    List<TypeMirror> types = byMethod.get(method);
    if (types == null) {
      types = new ArrayList<>(method.getThrownTypes());
      types.addAll(unchecked(method));
      byMethod.put(method, types);
    }
    return types;
  }

  private List<TypeMirror> unchecked(ExecutableElement method) {
    if (!calls.bufferApi(method) || callsBack(method)) {
      return anything;
    }
    boolean safe =
        SAFE.contains(method.getSimpleName().toString())
            && SAFE_OWNERS.contains(method.getEnclosingElement().getSimpleName().toString());
    return safe ? List.of() : buffers;
  }

  private boolean callsBack(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror type = parameter.asType();
      boolean plain =
          !(type instanceof DeclaredType)
              || calls.tracked(type) != TrackedType.NONE
              || calls.isNio(type)
              || type.toString().startsWith("java.lang.");
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  /**
   * What closing a resource at the end of its {@code try} may throw.
   *
   * @param resource its type, or null if it is not known
   * @return exception types
   */
  public List<TypeMirror> ofClosing(@Nullable TypeMirror resource) {
    TypeMirror type = resource;
    if (calls.tracked(type) != TrackedType.NONE) {
      return List.of();
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return known("java.lang.Throwable");
    }
    return byClosing.computeIfAbsent(element, this::declaredByClose);
  }

  private List<TypeMirror> declaredByClose(TypeElement type) {
    for (Element member : elements.getAllMembers(type)) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals("close")
          && method.getParameters().isEmpty()) {
        return of(method);
      }
    }
    return known("java.lang.Throwable");
  }

  /**
   * What the use of a null reference throws.
   *
   * @return exception types
   */
  public List<TypeMirror> ofNull() {
    return nulls;
  }

  /**
   * What an operation of the language may throw.
   *
   * @param operand the type of what it is applied to, or null if it is not known
   * @return empty where primitive values are converted or compared
   */
  public List<TypeMirror> ofLanguage(@Nullable TypeMirror operand) {
    return operand != null && operand.getKind().isPrimitive() ? List.of() : language;
  }

  /**
   * What an integer division may throw.
   *
   * @param result the type of the quotient, or null if it is not known
   * @return empty for floating-point numbers
   */
  public List<TypeMirror> ofDivision(@Nullable TypeMirror result) {
    boolean floating =
        result != null
            && (result.getKind() == TypeKind.DOUBLE || result.getKind() == TypeKind.FLOAT);
    return floating ? List.of() : language;
  }
}
