package io.torvyn.processor.body;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.torvyn.processor.contract.AnnotationValues;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.declaration.DeclarationCheck;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.print.TreePrinter;
import io.torvyn.processor.javac.AnalyzeEvents;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;
import io.torvyn.processor.ownership.call.CallContracts;
import io.torvyn.processor.ownership.rule.RuleBook;
import io.torvyn.processor.ownership.walk.BodyAnalysis;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Checks every class of one compilation, as the compiler hands them over. */
public final class BodyCheck {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATOR = "io.torvyn.processor.TorvynProcessor";

  private final JavacTask task;
  private final Trees trees;
  private final Report report = new Report();
  private boolean toldAboutGeneration;
  private @Nullable CallContracts calls;

  /**
   * Prepares the check of a compilation.
   *
   * @param task the compilation
   */
  public BodyCheck(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  /**
   * Asks the compiler for its classes.
   *
   * @param arguments of the plugin, {@code report=<file>} among them
   */
  public void listen(String... arguments) {
    String file = "";
    for (String argument : arguments) {
      if (argument.startsWith("report=")) {
        file = argument.substring("report=".length());
      }
    }
    Elements elements = task.getElements();
    Handshake.checking(elements, file);
    task.addTaskListener(new AnalyzeEvents(trees, this::check, () -> Handshake.end(elements)));
  }

  private void check(AttributedClass source, TypeElement type) {
    Elements elements = task.getElements();
    if (!calls(elements).contracts().tracked().present() || isGlue(type)) {
      return;
    }
    if (!report.written()) {
      report.write(Handshake.report(elements));
    }
    tellIfNotGenerated(source, type, elements);
    CallContracts calls = calls(elements);
    if (!Mentions.buffers(source, calls.contracts().tracked())) {
      return;
    }
    RuleBook rules =
        new RuleBook(
            BodyRules.all(),
            where -> source.point((Tree) where),
            (a, b) -> source.start((Tree) a) >= source.start((Tree) b));
    DeclarationCheck declarations = new DeclarationCheck(source, calls, rules);
    declarations.contracts();
    new BodyAnalysis(source, calls, rules, declarations::storage).all();
    Findings printer = new TreePrinter(trees);
    rules.findings().forEach(printer::add);
    rules.findings().forEach(report::add);
    if (!rules.findings().isEmpty()) {
      report.write(Handshake.report(elements));
    }
  }

  /**
   * What calls mean, kept for the whole compilation: the last round is over when the first body is
   * attributed, so declarations change no more.
   */
  private CallContracts calls(Elements elements) {
    CallContracts known = calls;
    if (known == null) {
      ContractReader contracts = new ContractReader(elements, task.getTypes());
      known = new CallContracts(elements, task.getTypes(), contracts);
      calls = known;
    }
    return known;
  }

  /**
   * Glue stands on the host's side of every contract: it hands over what components own. It is
   * known by its mark, and by its superclass where a module does not see the mark.
   */
  private static boolean isGlue(TypeElement type) {
    String above = type.getSuperclass().toString();
    return above.equals(RuntimeNames.ISLAND_DRIVER)
        || AnnotationValues.find(type, GENERATED)
            .map(mirror -> AnnotationValues.array(mirror, "value").toString().contains(GENERATOR))
            .orElse(false);
  }

  /**
   * Where annotation processing is off, nobody else can say that a pipeline was not generated. A
   * class generated earlier is as good.
   */
  private void tellIfNotGenerated(AttributedClass source, TypeElement type, Elements elements) {
    if (toldAboutGeneration
        || Handshake.processed(elements)
        || !AnnotationValues.has(type, AnnotationNames.PIPELINE)
        || !(type.getEnclosingElement() instanceof PackageElement home)) {
      return;
    }
    String generated = type.getSimpleName() + "Pipeline";
    String name = home.isUnnamed() ? generated : home.getQualifiedName() + "." + generated;
    if (elements.getTypeElement(name) == null) {
      toldAboutGeneration = true;
      trees.printMessage(
          Diagnostic.Kind.WARNING,
          "[torvyn] '"
              + generated
              + "' was not generated: annotation processing did not run (bodies were checked)\n"
              + "  help: name the processor's jar in annotationProcessorPaths (javac:"
              + " --processor-path), or set <proc>full</proc> (javac: -proc:full)",
          source.tree(),
          source.unit());
    }
  }
}
