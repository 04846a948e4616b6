package io.torvyn.processor;

import com.google.auto.service.AutoService;
import io.torvyn.processor.contract.ComponentReader;
import io.torvyn.processor.names.AnnotationNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The door through which the compiler hands over declarations, round by round. Claims our
 * annotations; every file it writes originates from one pipeline interface.
 */
@AutoService(Processor.class)
public final class TorvynProcessor extends AbstractProcessor {
  /**
   * Besides our own, two that javac would otherwise call unclaimed under {@code -Xlint:all}: what
   * generated classes carry, and what the documentation tells users to write on a {@code pull} that
   * may return null. Nobody processes either.
   */
  private static final Set<String> CLAIMED =
      Set.of(
          AnnotationNames.ROOT + "*",
          "javax.annotation.processing.Generated",
          "org.jspecify.annotations.*");

  private final Set<String> compiledNow = new HashSet<>();
  private @Nullable DeclarationPhase phase;

  /** For the compiler. */
  public TorvynProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options;
    try {
      options = Options.of(environment.getOptions());
    } catch (IllegalArgumentException wrong) {
      return; // TorvynIndexer, whose options they are, says so
    }
    phase = Wiring.declarations(environment, options, this::isCompiledNow);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return CLAIMED;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (phase == null) {
      return true;
    }
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      compiledNow.add(type.getQualifiedName().toString());
    }
    Set<TypeElement> pipelines = new LinkedHashSet<>();
    List<TypeElement> kinds = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(AnnotationNames.PIPELINE)) {
        pipelines.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      } else if (ComponentReader.makesComponent(annotation)) {
        kinds.add(annotation);
      }
    }
    phase.round(components(kinds, round), pipelines);
    if (round.processingOver()) {
      phase.end();
    }
    return true;
  }

  /** One search for all kinds: each search visits every declaration of the round. */
  private static Set<TypeElement> components(List<TypeElement> kinds, RoundEnvironment round) {
    return kinds.isEmpty()
        ? Set.of()
        : ElementFilter.typesIn(
            round.getElementsAnnotatedWithAny(kinds.toArray(new TypeElement[0])));
  }

  private boolean isCompiledNow(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return compiledNow.contains(((TypeElement) outermost).getQualifiedName().toString());
  }
}
