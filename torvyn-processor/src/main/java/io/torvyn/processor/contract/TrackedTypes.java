package io.torvyn.processor.contract;

import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.names.RuntimeNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/** Tells the types whose values have an owner or a lifetime from all others. */
public final class TrackedTypes {
  private static final Map<String, TrackedType> NAMES =
      Map.of(
          RuntimeNames.BUFFER, TrackedType.BUFFER,
          RuntimeNames.MUTABLE_BUFFER, TrackedType.MUTABLE_BUFFER,
          RuntimeNames.LEASE, TrackedType.LEASE,
          RuntimeNames.HELD, TrackedType.CONTAINER,
          RuntimeNames.BUFFER_DEQUE, TrackedType.CONTAINER,
          RuntimeNames.BUFFER_SLICE, TrackedType.VIEW,
          RuntimeNames.BUFFER_ALLOCATOR, TrackedType.SERVICE,
          RuntimeNames.EMITTER, TrackedType.SERVICE,
          RuntimeNames.FLOW_CONTEXT, TrackedType.SERVICE,
          RuntimeNames.ELEMENT_META, TrackedType.SERVICE);

  private final Map<Element, TrackedType> types = new HashMap<>();

  /**
   * Looks the types up in a compilation.
   *
   * @param elements of the compilation
   */
  public TrackedTypes(Elements elements) {
    NAMES.forEach(
        (name, tracked) -> {
          TypeElement type = elements.getTypeElement(name);
          if (type != null) {
            types.put(type, tracked);
          }
        });
  }

  /**
   * Says whether the compilation knows any of the types; if not, there is nothing to check.
   *
   * @return {@code false} where the runtime is not on the class path
   */
  public boolean present() {
    return !types.isEmpty();
  }

  /**
   * The kind of a type. A type variable is what its bound is.
   *
   * @param type any type
   * @return {@link TrackedType#NONE} for most
   */
  public TrackedType of(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      return types.getOrDefault(((DeclaredType) type).asElement(), TrackedType.NONE);
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return of(((TypeVariable) type).getUpperBound());
    }
    return TrackedType.NONE;
  }
}
