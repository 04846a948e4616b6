package io.torvyn.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.TypeRef;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Where generated files go; the only user of the filer besides reports. Every file names the
 * interface it originates from, by which incremental builds know what to make again.
 */
public final class SourceOutput {
  private final Filer filer;
  private final Elements elements;

  /**
   * Writes through a processing environment.
   *
   * @param filer of the environment
   * @param elements of the same environment
   */
  public SourceOutput(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes a class.
   *
   * @param origin the interface it is made from, whose package it joins
   * @param type what to write
   * @throws IOException if it cannot be written
   */
  void writeSource(TypeRef origin, TypeSpec type) throws IOException {
    TypeElement originating =
        Objects.requireNonNull(elements.getTypeElement(origin.qualifiedName()));
    TypeSpec.Builder marked = type.toBuilder().addOriginatingElement(originating);
    if (seesGenerated(originating)) {
      marked.addAnnotation(Types.GENERATED);
    }
    JavaFile.builder(origin.packageName(), marked.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }

  /** A module that does not read {@code java.compiler} could not compile the annotation. */
  private boolean seesGenerated(TypeElement origin) {
    ModuleElement module = elements.getModuleOf(origin);
    String generated = Types.GENERATED.type().toString();
    return module == null
        ? elements.getTypeElement(generated) != null
        : elements.getTypeElement(module, generated) != null;
  }

  /**
   * Writes a resource into the class output.
   *
   * @param path below the class output, separated by slashes
   * @param text its content
   * @param origins the interfaces it is made from
   * @throws IOException if it cannot be written
   */
  public void writeResource(String path, String text, Collection<TypeRef> origins)
      throws IOException {
    Element[] originating =
        origins.stream()
            .map(origin -> elements.getTypeElement(origin.qualifiedName()))
            .toArray(Element[]::new);
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, originating);
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
