package io.torvyn.processor.contract;

import io.torvyn.processor.model.ComponentModel.Memory;
import io.torvyn.processor.names.RuntimeNames;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a class and its superclasses declare to keep between calls. Judges nothing. */
final class MemoryReader {
  private static final Set<String> KEEPERS =
      Set.of(RuntimeNames.HELD, RuntimeNames.BUFFER_DEQUE, RuntimeNames.LEASE);

  private MemoryReader() {}

  static Memory read(TypeElement type) {
    String container = "";
    boolean snapshotable = false;
    for (TypeElement at = type; at != null; at = element(at.getSuperclass())) {
      for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
        TypeElement kept = element(field.asType());
        if (kept != null && KEEPERS.contains(kept.getQualifiedName().toString())) {
          container = field.getSimpleName().toString();
        }
      }
      snapshotable |= implementsContract(at);
    }
    return new Memory(container, snapshotable);
  }

  private static boolean implementsContract(TypeElement type) {
    for (TypeMirror implemented : type.getInterfaces()) {
      TypeElement face = element(implemented);
      if (face != null
          && (face.getQualifiedName().contentEquals(RuntimeNames.SNAPSHOTABLE)
              || implementsContract(face))) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable TypeElement element(TypeMirror type) {
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    return element instanceof TypeElement found ? found : null;
  }
}
