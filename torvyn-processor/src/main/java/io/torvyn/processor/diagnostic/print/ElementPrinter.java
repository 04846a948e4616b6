package io.torvyn.processor.diagnostic.print;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.MessageText;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Prints findings about declarations as errors. The anchors it understands, all optional: the
 * element, an annotation of it, a value in that annotation.
 */
public final class ElementPrinter implements Findings {
  private final Messager messager;

  /**
   * Prints through a processor's messager.
   *
   * @param messager of the processing environment
   */
  public ElementPrinter(Messager messager) {
    this.messager = messager;
  }

  @Override
  public void add(Finding finding) {
    List<Object> anchors = finding.at().anchors();
    Element element = anchor(anchors, 0, Element.class);
    AnnotationMirror annotation = anchor(anchors, 1, AnnotationMirror.class);
    AnnotationValue value = anchor(anchors, 2, AnnotationValue.class);
    String text = MessageText.of(finding);
    if (element == null) {
      messager.printMessage(Diagnostic.Kind.ERROR, text);
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, text, element, annotation, value);
    }
  }

  /**
   * Warns of something that no rule is about.
   *
   * @param text what the user should know, one line; further lines may help
   */
  public void warn(String text) {
    messager.printMessage(Diagnostic.Kind.WARNING, "[torvyn] " + text);
  }

  private static <T> T anchor(List<Object> anchors, int index, Class<T> type) {
    return index < anchors.size() && type.isInstance(anchors.get(index))
        ? type.cast(anchors.get(index))
        : null;
  }
}
