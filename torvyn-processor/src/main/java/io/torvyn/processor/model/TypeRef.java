package io.torvyn.processor.model;

import java.util.List;

/**
 * The name of a class or interface.
 *
 * @param packageName empty for the unnamed package
 * @param names the simple names from the outermost class inwards, at least one
 */
public record TypeRef(String packageName, List<String> names) {
  /** Copies the names. */
  public TypeRef {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a type needs a name, package " + packageName);
    }
  }

  /**
   * The name without its surroundings.
   *
   * @return such as {@code Level} for {@code com.acme.ByLevel.Level}
   */
  public String simpleName() {
    return names.get(names.size() - 1);
  }

  /**
   * The name as a source file would write it in full.
   *
   * @return such as {@code com.acme.ByLevel.Level}
   */
  public String qualifiedName() {
    String local = String.join(".", names);
    return packageName.isEmpty() ? local : packageName + "." + local;
  }

  /** The qualified name. */
  @Override
  public String toString() {
    return qualifiedName();
  }
}
