package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.EntryMethod.Role;
import io.torvyn.processor.model.StageModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The life of an island apart from its elements: init downstream first, so that a stage finds those
 * behind it ready; finish and teardown upstream first, so that what is still emitted finds them
 * alive.
 *
 * <pre>{@code
 * public void finish() {
 *   flushWindow();
 *   completeStats();
 * }
 *
 * private void flushWindow() {
 *   …                                                  // see Attempt
 *   windowFrame.endLeases(0);
 * }
 * }</pre>
 */
final class LifeMethods {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final GeneratedNames names;
  private final Attempt attempt;

  LifeMethods(GeneratedNames names) {
    this.names = names;
    this.attempt = new Attempt(names);
  }

  /** Calls {@code init} where there is one. */
  MethodSpec init(List<StageModel> stages) {
    MethodSpec.Builder init = override("init");
    boolean throwing = false;
    for (int i = stages.size() - 1; i >= 0; i--) {
      EntryMethod method = stages.get(i).component().methods().get(Role.INIT);
      if (method != null) {
        init.addCode(attempt.bare(stages.get(i), method));
        throwing = true;
      }
    }
    return throwing ? init.addException(Exception.class).build() : init.build();
  }

  /**
   * Adds {@code windows}, {@code finish}, {@code backpressure}, {@code teardown} and what they
   * call.
   */
  void addEndTo(TypeSpec.Builder type, List<StageModel> stages) {
    MethodSpec.Builder finish = override("finish");
    if (stages.stream().anyMatch(stage -> has(stage, Role.FLUSH))) {
      type.addMethod(windows(stages));
    }
    for (StageModel stage : stages) {
      EntryMethod flush = stage.component().methods().get(Role.FLUSH);
      EntryMethod complete = stage.component().methods().get(Role.COMPLETE);
      if (flush != null) {
        finish.addStatement("$N()", names.flush(stage));
        type.addMethod(flush(stage, flush));
      }
      if (complete != null) {
        finish.addStatement("$N()", names.complete(stage));
        type.addMethod(call(names.complete(stage), stage, complete).build());
      }
    }
    type.addMethod(finish.build());
    if (stages.stream().anyMatch(stage -> has(stage, Role.BACKPRESSURE))) {
      type.addMethod(backpressure(stages));
    }
    type.addMethod(teardown(stages));
  }

  private MethodSpec windows(List<StageModel> stages) {
    MethodSpec.Builder windows = override("windows");
    for (StageModel stage : stages) {
      if (has(stage, Role.FLUSH)) {
        windows
            .beginControlFlow("if ($N.flushDue())", names.frame(stage))
            .addStatement("$N()", names.flush(stage))
            .endControlFlow();
      }
    }
    return windows.build();
  }

  private MethodSpec flush(StageModel stage, EntryMethod flush) {
    MethodSpec.Builder method = call(names.flush(stage), stage, flush);
    if (leases(stage, LeaseTerms.Scope.FLUSH)) {
      method.addStatement("$N.endLeases($L)", names.frame(stage), LeaseTerms.Scope.FLUSH.number());
    }
    return method.build();
  }

  private MethodSpec.Builder call(String name, StageModel stage, EntryMethod method) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addCode(attempt.of(stage, method, NOTHING, NOTHING, CodeBlock.of("break")));
  }

  private MethodSpec backpressure(List<StageModel> stages) {
    MethodSpec.Builder method = override("backpressure").addParameter(boolean.class, "held");
    for (StageModel stage : stages) {
      EntryMethod listener = stage.component().methods().get(Role.BACKPRESSURE);
      if (listener != null) {
        method.addCode(attempt.of(stage, listener, NOTHING, NOTHING, CodeBlock.of("break")));
      }
    }
    return method.build();
  }

  /** A single failure is thrown as it is; with several, the first carries the others. */
  private MethodSpec teardown(List<StageModel> stages) {
    MethodSpec.Builder teardown = override("teardown");
    List<StageModel> calling = stages.stream().filter(stage -> has(stage, Role.TEARDOWN)).toList();
    if (!calling.isEmpty()) {
      teardown.addException(Exception.class).addStatement("$T first = null", Throwable.class);
    }
    for (StageModel stage : stages) {
      EntryMethod method = stage.component().methods().get(Role.TEARDOWN);
      if (method != null) {
        teardown
            .beginControlFlow("try")
            .addCode(attempt.bare(stage, method))
            .nextControlFlow("catch ($T failure)", Throwable.class)
            .addCode(remember(stage.equals(calling.get(0))))
            .endControlFlow();
      }
      if (leases(stage, LeaseTerms.Scope.STAGE)) {
        teardown.addStatement(
            "$N.endLeases($L)", names.frame(stage), LeaseTerms.Scope.STAGE.number());
      }
    }
    if (!calling.isEmpty()) {
      teardown
          .beginControlFlow("if (first instanceof $T error)", Error.class)
          .addStatement("throw error")
          .endControlFlow()
          .beginControlFlow("if (first instanceof $T exception)", Exception.class)
          .addStatement("throw exception")
          .endControlFlow();
    }
    return teardown.build();
  }

  private static CodeBlock remember(boolean nothingBefore) {
    if (nothingBefore) {
      return CodeBlock.builder().addStatement("first = failure").build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (first == null)")
        .addStatement("first = failure")
        .nextControlFlow("else")
        .addStatement("first.addSuppressed(failure)")
        .endControlFlow()
        .build();
  }

  private static boolean has(StageModel stage, Role role) {
    return stage.component().methods().containsKey(role);
  }

  private static boolean leases(StageModel stage, LeaseTerms.Scope scope) {
    LeaseTerms terms = stage.component().entry().lease();
    return terms != null && terms.scope() == scope;
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
