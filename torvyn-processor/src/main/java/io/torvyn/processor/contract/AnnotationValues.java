package io.torvyn.processor.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations by name, from sources and class files alike, without loading their classes. */
public final class AnnotationValues {
  private AnnotationValues() {}

  /**
   * Finds an annotation on an element itself; inherited ones do not count.
   *
   * @param element what may carry it
   * @param annotation its qualified name
   * @return empty if it is not there
   */
  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * Says whether an element carries an annotation.
   *
   * @param element what may carry it
   * @param annotation its qualified name
   * @return {@code true} if it is written there
   */
  public static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /**
   * A member as it is written. Defaults do not count.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @return empty if the user left it out
   */
  public static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * A string member.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @param otherwise what a member left out means
   * @return its value
   */
  public static String string(AnnotationMirror mirror, String member, String otherwise) {
    return written(mirror, member)
        .map(AnnotationValue::getValue)
        .map(Object::toString)
        .orElse(otherwise);
  }

  /**
   * A boolean member.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @param otherwise what a member left out means
   * @return its value
   */
  public static boolean flag(AnnotationMirror mirror, String member, boolean otherwise) {
    return written(mirror, member)
        .map(value -> Boolean.TRUE.equals(value.getValue()))
        .orElse(otherwise);
  }

  /**
   * A whole number.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @param otherwise what a member left out means
   * @return its value
   */
  public static long number(AnnotationMirror mirror, String member, long otherwise) {
    return written(mirror, member)
        .map(value -> value.getValue() instanceof Number n ? n.longValue() : otherwise)
        .orElse(otherwise);
  }

  /**
   * An enum member.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @param otherwise what a member left out means
   * @return the constant's name
   */
  public static String constant(AnnotationMirror mirror, String member, String otherwise) {
    return written(mirror, member)
        .map(
            value ->
                value.getValue() instanceof VariableElement constant
                    ? constant.getSimpleName().toString()
                    : otherwise)
        .orElse(otherwise);
  }

  /**
   * The values of an array member; a single value written without braces counts as one.
   *
   * @param mirror an annotation
   * @param member the member's name
   * @return in the order written; empty if left out
   */
  public static List<AnnotationValue> array(AnnotationMirror mirror, String member) {
    return written(mirror, member)
        .map(
            value ->
                value.getValue() instanceof List<?> list
                    ? list.stream().map(AnnotationValue.class::cast).toList()
                    : List.of(value))
        .orElse(List.of());
  }
}
