package io.torvyn.processor;

import io.torvyn.processor.body.Handshake;
import io.torvyn.processor.body.Report;
import io.torvyn.processor.contract.ComponentReader;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.contract.EntryMethodReader;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.print.Deduplication;
import io.torvyn.processor.diagnostic.print.ElementPrinter;
import io.torvyn.processor.generate.PipelineSources;
import io.torvyn.processor.generate.ProofIndex;
import io.torvyn.processor.generate.SourceOutput;
import io.torvyn.processor.model.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Builds the parts and puts them together. Nothing here decides anything. */
final class Wiring {
  private Wiring() {}

  /**
   * The phase that works on declarations.
   *
   * @param environment of the processor
   * @param compiledNow says of a top-level class whether it is a source of this compilation
   */
  static DeclarationPhase declarations(
      ProcessingEnvironment environment, Options options, Predicate<TypeElement> compiledNow) {
    Elements elements = environment.getElementUtils();
    ElementPrinter printer = new ElementPrinter(environment.getMessager());
    Report report = new Report();
    Findings findings =
        new Deduplication(
            finding -> {
              printer.add(finding);
              report.add(finding);
              report.write(options.report());
            });
    ContractReader contracts = new ContractReader(elements, environment.getTypeUtils());
    EntryMethodReader methods = new EntryMethodReader(environment.getTypeUtils(), contracts);
    ProofIndex index = new ProofIndex(environment.getFiler());
    boolean checkable =
        !options.guarded() && Handshake.fromProcessor(environment, options.report());
    Components components =
        new Components(
            new ComponentReader(elements, methods),
            RuleList.components(),
            type -> checkable && (compiledNow.test(type) || proves(index, elements, type)),
            findings);
    SourceOutput output = new SourceOutput(environment.getFiler(), elements);
    return new DeclarationPhase(
        elements,
        components,
        RuleList.pipelines(),
        options.flink(),
        new PipelineSources(output, version()),
        findings);
  }

  /** The version of this processor. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Wiring.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the processor's jar is damaged", failure);
    }
    return properties.getProperty("version", "unknown");
  }

  private static boolean proves(ProofIndex index, Elements elements, TypeElement type) {
    TypeRef name = ComponentReader.ref(type);
    ModuleElement module = elements.getModuleOf(type);
    String moduleName = module == null ? "" : module.getQualifiedName().toString();
    return index.proves(name.packageName(), name.names().get(0), moduleName);
  }
}
