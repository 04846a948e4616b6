package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.StageModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Where an island's elements come from: a method for each source and each queue into it, and the
 * turn that serves them.
 *
 * <pre>{@code
 * public Turn turn(int budget) {
 *   if (context.draining()) {                            // sources only: they give no more
 *     return Turn.DONE;
 *   }
 *   for (int turns = 0; turns < budget; turns++) {
 *     Turn step = pullLines();
 *     if (step != Turn.MORE) {
 *       return step;
 *     }
 *     if (context.held()) {
 *       return Turn.MORE;
 *     }
 *   }
 *   return Turn.MORE;
 * }
 *
 * private Turn pollJson() {
 *   Buffer element = jsonInput.poll();
 *   if (element == null) {
 *     return jsonInput.ended() ? Turn.DONE : Turn.IDLE;
 *   }
 *   json(element);
 *   return Turn.MORE;
 * }
 * }</pre>
 */
final class InputMethods {
  private final GeneratedNames names;
  private final FanOut fanOut;
  private final Attempt attempt;

  InputMethods(GeneratedNames names, FanOut fanOut) {
    this.names = names;
    this.fanOut = fanOut;
    this.attempt = new Attempt(names);
  }

  /** Adds the turn and what it calls. */
  void addTo(TypeSpec.Builder type, List<StageModel> stages) {
    List<StageModel> inputs =
        stages.stream().filter(stage -> isSource(stage) || stage.queue() != null).toList();
    if (inputs.size() > 1) {
      for (StageModel input : inputs) {
        type.addField(TypeName.BOOLEAN, names.done(input), Modifier.PRIVATE);
      }
    }
    type.addMethod(
        MethodSpec.methodBuilder("turn")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.TURN)
            .addParameter(int.class, "budget")
            .addCode(inputs.size() == 1 ? oneInput(inputs.get(0)) : severalInputs(inputs))
            .build());
    for (StageModel input : inputs) {
      type.addMethod(isSource(input) ? pull(input) : poll(input));
    }
  }

  private CodeBlock oneInput(StageModel input) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (isSource(input)) {
      code.beginControlFlow("if (context.draining())")
          .addStatement("return $T.DONE", Types.TURN)
          .endControlFlow();
    }
    return code.beginControlFlow("for (int turns = 0; turns < budget; turns++)")
        .addStatement("$T step = $N()", Types.TURN, names.input(input, isSource(input)))
        .beginControlFlow("if (step != $T.MORE)", Types.TURN)
        .addStatement("return step")
        .endControlFlow()
        .beginControlFlow("if (context.held())")
        .addStatement("return $T.MORE", Types.TURN)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.MORE", Types.TURN)
        .build();
  }

  /** Each round serves every input once, so that none starves. */
  private CodeBlock severalInputs(List<StageModel> inputs) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<StageModel> sources = inputs.stream().filter(InputMethods::isSource).toList();
    if (!sources.isEmpty()) {
      code.beginControlFlow("if (context.draining())");
      sources.forEach(source -> code.addStatement("$N = true", names.done(source)));
      code.endControlFlow();
    }
    code.addStatement("int turns = 0")
        .beginControlFlow("while (turns < budget)")
        .addStatement("boolean moved = false");
    for (StageModel input : inputs) {
      String done = names.done(input);
      code.beginControlFlow("if (!$N)", done)
          .addStatement("$T step = $N()", Types.TURN, names.input(input, isSource(input)))
          .addStatement("$N = step == $T.DONE", done, Types.TURN)
          .beginControlFlow("if (step == $T.MORE)", Types.TURN)
          .addStatement("moved = true")
          .addStatement("turns++")
          .endControlFlow()
          .beginControlFlow("if (context.held())")
          .addStatement("return $T.MORE", Types.TURN)
          .endControlFlow()
          .endControlFlow();
    }
    String allDone = String.join(" && ", inputs.stream().map(names::done).toList());
    return code.beginControlFlow("if (!moved)")
        .addStatement("return $L ? $T.DONE : $T.IDLE", allDone, Types.TURN, Types.TURN)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.MORE", Types.TURN)
        .build();
  }

  private MethodSpec poll(StageModel stage) {
    return method(names.input(stage, false))
        .addStatement("$T element = $N.poll()", Types.BUFFER, names.input(stage))
        .beginControlFlow("if (element == null)")
        .addStatement(
            "return $N.ended() ? $T.DONE : $T.IDLE", names.input(stage), Types.TURN, Types.TURN)
        .endControlFlow()
        .addStatement("$N(element)", names.stage(stage.name()))
        .addStatement("return $T.MORE", Types.TURN)
        .build();
  }

  private MethodSpec pull(StageModel stage) {
    return stage.component().entry().result() == Result.BUFFER
        ? pullOne(stage)
        : pullEmitting(stage);
  }

  private MethodSpec pullOne(StageModel stage) {
    String frame = names.frame(stage);
    boolean proved = stage.component().proved();
    CodeBlock before =
        proved ? CodeBlock.of("result = ") : CodeBlock.of("result = $N.accept(", frame);
    return method(names.input(stage, true))
        .addStatement("$T result", Types.BUFFER)
        .addCode(attempt(stage, before, CodeBlock.of(proved ? "" : ")")))
        .beginControlFlow("if (result == null)")
        .addStatement("return $T.DONE", Types.TURN)
        .endControlFlow()
        .addCode(fanOut.send(stage, CodeBlock.of("$N.produced(result)", frame)))
        .addStatement("return $T.MORE", Types.TURN)
        .build();
  }

  private MethodSpec pullEmitting(StageModel stage) {
    CodeBlock before = CodeBlock.of("answer = $T.requireNonNull(", Objects.class);
    CodeBlock after = CodeBlock.of(", $S)", "stage '" + stage.name() + "': pull returned null");
    return method(names.input(stage, true))
        .addStatement("$T answer", Types.PULL)
        .addCode(attempt(stage, before, after))
        .beginControlFlow("if (answer == $T.EXHAUSTED)", Types.PULL)
        .addStatement("return $T.DONE", Types.TURN)
        .endControlFlow()
        .addStatement(
            "return answer == $T.IDLE ? $T.IDLE : $T.MORE", Types.PULL, Types.TURN, Types.TURN)
        .build();
  }

  private CodeBlock attempt(StageModel stage, CodeBlock before, CodeBlock after) {
    CodeBlock giveUp = CodeBlock.of("return $T.MORE", Types.TURN);
    return attempt.of(stage, stage.component().entry(), before, after, giveUp);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(Types.TURN);
  }

  private static boolean isSource(StageModel stage) {
    return stage.component().kind() == ComponentKind.SOURCE;
  }
}
