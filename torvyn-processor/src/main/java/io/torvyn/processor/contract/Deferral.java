package io.torvyn.processor.contract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Remembers which types do not exist, or do not exist yet because another processor is still to
 * write them. Looks only at what is read, so that nothing waits for what it does not need.
 */
public final class Deferral {
  private final Set<String> names = new LinkedHashSet<>();

  /** Nothing is missing so far. */
  public Deferral() {}

  /**
   * Remembers what of a type does not exist.
   *
   * @param type a type that is read
   */
  public void look(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      names.add(type.toString());
    } else if (type instanceof ArrayType array) {
      look(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(this::look);
    }
  }

  /**
   * Remembers what something else waits for.
   *
   * @param other whose missing types are missed here too
   */
  public void add(Deferral other) {
    names.addAll(other.names);
  }

  /**
   * The first type that does not exist.
   *
   * @return empty if everything was there
   */
  public Optional<String> missing() {
    return names.stream().findFirst();
  }
}
