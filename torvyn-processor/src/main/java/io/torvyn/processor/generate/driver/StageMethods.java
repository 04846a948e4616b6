package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.StageModel;
import io.torvyn.processor.model.TypeRef;
import java.util.EnumSet;
import javax.lang.model.element.Modifier;

/**
 * The method of a driver that brings one element to one stage, and sees to what becomes of it.
 *
 * <pre>{@code
 * private void json(Buffer element) {
 *   Buffer result;
 *   …                                                  // see Attempt
 *   if (result == null) {
 *     jsonFrame.dropped(element);
 *     return;
 *   }
 *   jsonFrame.consumed(element);
 *   stats(jsonFrame.derived(result));                  // see FanOut
 * }
 * }</pre>
 */
final class StageMethods {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final GeneratedNames names;
  private final FanOut fanOut;
  private final Attempt attempt;

  StageMethods(GeneratedNames names, FanOut fanOut) {
    this.names = names;
    this.fanOut = fanOut;
    this.attempt = new Attempt(names);
  }

  /** The method of any stage but a source. */
  MethodSpec of(StageModel stage) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.stage(stage.name()))
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Types.BUFFER, "element");
    CodeBlock code =
        switch (stage.component().kind()) {
          case FILTER -> filter(stage);
          case ROUTER -> router(stage);
          case PROCESSOR -> processor(stage);
          case AGGREGATOR -> aggregator(stage);
          case SINK -> sink(stage);
          case SOURCE -> throw new IllegalArgumentException(stage.name() + " takes no elements");
        };
    return method.addCode(code).build();
  }

  private CodeBlock filter(StageModel stage) {
    return CodeBlock.builder()
        .addStatement("boolean verdict")
        .add(attempt(stage, CodeBlock.of("verdict = "), NOTHING))
        .beginControlFlow("if (!verdict)")
        .addStatement("$N.dropped(element)", names.frame(stage))
        .addStatement("return")
        .endControlFlow()
        .addStatement("$N.passed()", names.frame(stage))
        .add(fanOut.pass(stage, ""))
        .build();
  }

  private CodeBlock router(StageModel stage) {
    boolean several = stage.component().entry().result() == Result.PORTS;
    TypeRef declared = stage.component().ports();
    if (declared == null) {
      throw new IllegalStateException(stage.name() + ": a router without ports");
    }
    ClassName ports = Types.of(declared);
    String local = several ? "ports" : "port";
    TypeName type =
        several ? ParameterizedTypeName.get(ClassName.get(EnumSet.class), ports) : ports;
    return CodeBlock.builder()
        .addStatement("$T $N", type, local)
        .add(attempt(stage, CodeBlock.of("$N = ", local), NOTHING))
        .beginControlFlow(several ? "if (ports == null || ports.isEmpty())" : "if (port == null)")
        .addStatement("$N.dropped(element)", names.frame(stage))
        .addStatement("return")
        .endControlFlow()
        .add(several ? severalPorts(stage, ports) : onePort(stage))
        .build();
  }

  private CodeBlock severalPorts(StageModel stage, ClassName ports) {
    return CodeBlock.builder()
        .addStatement("$N.passed()", names.frame(stage))
        .add(fanOut.passSeveral(stage, ports))
        .build();
  }

  /** A constant that is newer than the pipeline has no way to go, and its elements are dropped. */
  private CodeBlock onePort(StageModel stage) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (port)");
    for (String port : stage.component().portNames()) {
      code.beginControlFlow("case $N ->", port)
          .addStatement("$N.passed()", names.frame(stage))
          .add(fanOut.pass(stage, port))
          .endControlFlow();
    }
    return code.addStatement("default -> $N.dropped(element)", names.frame(stage))
        .endControlFlow()
        .build();
  }

  private CodeBlock processor(StageModel stage) {
    boolean owned = stage.component().entry().payload() == Ownership.OWNED;
    String frame = names.frame(stage);
    CodeBlock end =
        CodeBlock.builder()
            .addStatement(owned ? "$N.taken()" : "$N.consumed(element)", frame)
            .build();
    if (stage.component().entry().result() == Result.NOTHING) {
      return CodeBlock.builder().add(attempt(stage, NOTHING, NOTHING)).add(end).build();
    }
    boolean proved = stage.component().proved();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T result", Types.BUFFER)
            .add(
                proved
                    ? attempt(stage, CodeBlock.of("result = "), NOTHING)
                    : attempt(
                        stage, CodeBlock.of("result = $N.accept(", frame), CodeBlock.of(")")));
    if (owned) {
      code.add(end).beginControlFlow("if (result == null)").addStatement("return").endControlFlow();
    } else {
      code.beginControlFlow("if (result == null)")
          .addStatement("$N.dropped(element)", frame)
          .addStatement("return")
          .endControlFlow()
          .add(end);
    }
    return code.add(fanOut.send(stage, CodeBlock.of("$N.derived(result)", frame))).build();
  }

  private CodeBlock aggregator(StageModel stage) {
    boolean hostEnds =
        stage.component().entry().payload() == Ownership.BORROWED
            || stage.component().entry().payload() == Ownership.NONE;
    return CodeBlock.builder()
        .add(attempt(stage, NOTHING, NOTHING))
        .addStatement(hostEnds ? "$N.consumed(element)" : "$N.taken()", names.frame(stage))
        .beginControlFlow("if ($N.flushDue())", names.frame(stage))
        .addStatement("$N()", names.flush(stage))
        .endControlFlow()
        .build();
  }

  private CodeBlock sink(StageModel stage) {
    EntryMethod push = stage.component().entry();
    String frame = names.frame(stage);
    CodeBlock call =
        push.result() == Result.SIGNAL
            ? attempt(stage, CodeBlock.of("$N.signal(", frame), CodeBlock.of(")"))
            : attempt(stage, NOTHING, NOTHING);
    return CodeBlock.builder()
        .add(call)
        .addStatement(
            push.payload() == Ownership.OWNED ? "$N.taken()" : "$N.delivered(element)", frame)
        .build();
  }

  private CodeBlock attempt(StageModel stage, CodeBlock before, CodeBlock after) {
    return attempt.of(stage, stage.component().entry(), before, after, CodeBlock.of("return"));
  }
}
