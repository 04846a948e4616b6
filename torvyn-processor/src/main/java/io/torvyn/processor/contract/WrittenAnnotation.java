package io.torvyn.processor.contract;

import io.torvyn.processor.source.SourcePoint;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * One annotation as it is written on one declaration: its values and their places. What is not
 * written has the value that the annotation's declaration gives it; what is written wrongly, so
 * that the compiler complains about it anyway, has the fallback.
 */
public final class WrittenAnnotation {
  private final Element element;
  private final AnnotationMirror mirror;

  private WrittenAnnotation(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  /**
   * Looks for an annotation that is written on a declaration.
   *
   * @param element the declaration
   * @param annotation a qualified name
   * @return null if it is not there
   */
  public static @Nullable WrittenAnnotation find(Element element, String annotation) {
    AnnotationMirror mirror = mirror(element, annotation);
    return mirror == null ? null : new WrittenAnnotation(element, mirror);
  }

  /**
   * The place of the annotation.
   *
   * @return a point that leads to the annotation
   */
  public SourcePoint at() {
    return SourcePoint.of(element, mirror);
  }

  /**
   * The place of one of its values.
   *
   * @param name of the value
   * @return a point that leads to the value, or to the annotation if the value is not written
   */
  public SourcePoint at(String name) {
    AnnotationValue value = written(name);
    return value == null ? at() : SourcePoint.of(element, mirror, value);
  }

  /**
   * The place of one value of several.
   *
   * @param name of the value
   * @param index which of them
   * @return a point that leads to it, or to all of them if they are not written as a list
   */
  public SourcePoint at(String name, int index) {
    AnnotationValue value = written(name);
    if (value != null && value.getValue() instanceof List<?> list && index < list.size()) {
      return SourcePoint.of(element, mirror, list.get(index));
    }
    return at(name);
  }

  /**
   * A text.
   *
   * @param name of the value
   * @return empty if there is none
   */
  public String text(String name) {
    return value(name) instanceof String text ? text : "";
  }

  /**
   * A switch.
   *
   * @param name of the value
   * @return false if there is none
   */
  public boolean flag(String name) {
    return value(name) instanceof Boolean flag && flag;
  }

  /**
   * A whole number of any width.
   *
   * @param name of the value
   * @return 0 if there is none
   */
  public long number(String name) {
    return value(name) instanceof Number number ? number.longValue() : 0;
  }

  /**
   * A constant of an enum.
   *
   * @param name of the value
   * @param fallback what to take where the constant does not exist
   * @return the constant's name
   */
  public String constant(String name, String fallback) {
    return value(name) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : fallback;
  }

  /**
   * Several texts.
   *
   * @param name of the value
   * @return in the order they are written
   */
  public List<String> texts(String name) {
    if (!(value(name) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream()
        .map(item -> ((AnnotationValue) item).getValue())
        .map(value -> value instanceof String text ? text : "")
        .toList();
  }

  private @Nullable Object value(String name) {
    AnnotationValue written = written(name);
    if (written != null) {
      return written.getValue();
    }
    for (Element member : mirror.getAnnotationType().asElement().getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && member.getSimpleName().contentEquals(name)) {
        AnnotationValue byDefault = method.getDefaultValue();
        return byDefault == null ? null : byDefault.getValue();
      }
    }
    return null;
  }

  private @Nullable AnnotationValue written(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static @Nullable AnnotationMirror mirror(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return mirror;
      }
    }
    return null;
  }
}
