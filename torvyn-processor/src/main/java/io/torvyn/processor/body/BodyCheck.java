package io.torvyn.processor.body;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.torvyn.processor.contract.AnnotationValues;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.declaration.DeclarationCheck;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.print.TreePrinter;
import io.torvyn.processor.javac.AnalyzeEvents;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.ownership.call.CallContracts;
import io.torvyn.processor.ownership.rule.RuleBook;
import io.torvyn.processor.ownership.walk.BodyAnalysis;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Checks the bodies of every class of one compilation, as the compiler hands them over. */
public final class BodyCheck {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATOR = "io.torvyn.processor.TorvynProcessor";

  private final JavacTask task;
  private final Trees trees;

  /**
   * Prepares the check of a compilation.
   *
   * @param task the compilation
   */
  public BodyCheck(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  /** Asks the compiler for its classes. */
  public void listen() {
    task.addTaskListener(new AnalyzeEvents(trees, this::check, event -> {}));
  }

  private void check(AttributedClass source, TypeElement type) {
    ContractReader contracts = new ContractReader(task.getElements(), task.getTypes());
    if (!contracts.tracked().present() || isGlue(type)) {
      return;
    }
    CallContracts calls = new CallContracts(task.getElements(), task.getTypes(), contracts);
    RuleBook rules =
        new RuleBook(
            BodyRules.all(),
            where -> source.point((Tree) where),
            (a, b) -> source.start((Tree) a) >= source.start((Tree) b));
    DeclarationCheck declarations = new DeclarationCheck(source, calls, rules);
    declarations.contracts();
    new BodyAnalysis(source, calls, rules, declarations::storage).all();
    print(rules.findings(), new TreePrinter(trees));
  }

  /** Glue stands on the host's side of every contract: it hands over what components own. */
  private static boolean isGlue(TypeElement type) {
    return AnnotationValues.find(type, GENERATED)
        .map(mirror -> AnnotationValues.array(mirror, "value").toString().contains(GENERATOR))
        .orElse(false);
  }

  private static void print(List<Finding> findings, Findings printer) {
    findings.forEach(printer::add);
  }
}
