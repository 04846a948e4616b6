package io.torvyn.processor;

import com.google.auto.service.AutoService;
import io.torvyn.processor.body.Handshake;
import io.torvyn.processor.contract.ComponentReader;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.diagnostic.print.ElementPrinter;
import io.torvyn.processor.generate.IndexSources;
import io.torvyn.processor.generate.SourceOutput;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;
import io.torvyn.processor.source.SourcePoint;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The door that sees every class of a compilation: it declares the options, registers pipelines as
 * services and writes the proof index. It claims nothing. Two doors are needed because javac warns
 * of options nobody declares where no annotation of ours occurs, and of annotations nobody claims
 * where a processor looks at all of them. Its name sorts before {@link TorvynProcessor}: javac asks
 * no further processor once every annotation is claimed.
 */
@AutoService(Processor.class)
public final class TorvynIndexer extends AbstractProcessor {
  private final Set<TypeRef> compiled = new LinkedHashSet<>();
  private final Set<TypeRef> pipelines = new LinkedHashSet<>();
  private boolean broken;
  private boolean checked;

  /** For the compiler. */
  public TorvynIndexer() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      Options options = Options.of(environment.getOptions());
      checked = Handshake.fromProcessor(environment, options.report());
      if (!checked) {
        warnOfUnproved(environment);
      }
    } catch (IllegalArgumentException wrong) {
      broken = true;
      report(Rule.INVALID_SETTING, String.valueOf(wrong.getMessage()), "write true or false");
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.supported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      compiled.add(ComponentReader.ref(type));
    }
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(AnnotationNames.PIPELINE)) {
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
          pipelines.add(ComponentReader.ref(type));
        }
      }
    }
    if (round.processingOver() && !round.errorRaised() && !broken) {
      write();
    }
    return false;
  }

  /** Glue is guarded then, so that safety does not depend on anybody reading this. */
  private static void warnOfUnproved(ProcessingEnvironment environment) {
    new ElementPrinter(environment.getMessager())
        .warn(
            "method bodies are not checked, because this compiler does not show them; generated glue"
                + " hands out guarded buffers\n"
                + "  help: compile with javac to have them proved");
  }

  private void write() {
    IndexSources index =
        new IndexSources(
            new SourceOutput(processingEnv.getFiler(), processingEnv.getElementUtils()));
    List<TypeRef> generated =
        pipelines.stream().filter(pipeline -> exists(IndexSources.entry(pipeline))).toList();
    try {
      index.writeServices(generated);
      if (exists(RuntimeNames.BUFFER) && checked) {
        index.writeProofIndex(compiled);
      }
    } catch (IOException failure) {
      report(
          Rule.ANALYSIS_INCOMPLETE,
          "the index of pipelines could not be written: " + failure.getMessage(),
          "look at the folder for classes: permissions, space, files written twice");
    }
  }

  private void report(Rule rule, String headline, String help) {
    new ElementPrinter(processingEnv.getMessager())
        .add(Finding.of(rule, SourcePoint.of(), headline, help));
  }

  private boolean exists(String type) {
    return processingEnv.getElementUtils().getTypeElement(type) != null;
  }
}
