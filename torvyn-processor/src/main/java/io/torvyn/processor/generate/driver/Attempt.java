package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.CodeBlock;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.StageModel;

/**
 * A call of a component's method together with what happens when it throws.
 *
 * <pre>{@code
 * while (true) {
 *   jsonFrame.enter(element);
 *   try {
 *     result = json.process(element, jsonFrame.allocator());
 *     jsonFrame.exit();
 *     break;
 *   } catch (Throwable failure) {
 *     if (!jsonFrame.failed(failure, element)) {
 *       return;
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A call that is only shown its element, and can make nothing, opens with {@code show(element)}:
 * there is less to remember for it.
 *
 * <p>A call that owns its element is made once, since there is nothing left to make it again with.
 * An unproved component works on a loan that ends with the call, and {@code settle()} takes back
 * what it forgot.
 */
final class Attempt {
  private final GeneratedNames names;
  private final CallText calls;

  Attempt(GeneratedNames names) {
    this.names = names;
    this.calls = new CallText(names);
  }

  /**
   * The statements of a call.
   *
   * @param stage whose component is called
   * @param method what is called
   * @param before text in front of the call, such as {@code "result = "}
   * @param after text behind the call, such as a closing parenthesis
   * @param giveUp what to do when the failure is settled, such as {@code "return"}
   */
  CodeBlock of(
      StageModel stage, EntryMethod method, CodeBlock before, CodeBlock after, CodeBlock giveUp) {
    CodeBlock call = CodeBlock.of("$L$L$L", before, calls.of(stage, method), after);
    return CodeBlock.builder()
        .add(meta(stage, method))
        .add(
            method.payload() == Ownership.OWNED
                ? once(stage, call, giveUp)
                : repeated(stage, method, call, giveUp))
        .build();
  }

  /**
   * What the component is told of the element. First of all, because it may store a reference:
   * behind such a store the compiler loads everything anew.
   */
  private CodeBlock meta(StageModel stage, EntryMethod method) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.arguments().contains(Argument.META)) {
      code.addStatement("$T meta = $N.meta(element)", Types.ELEMENT_META, names.frame(stage));
    }
    return code.build();
  }

  /** A call outside the flow of elements: what it throws ends the flow, or is only recorded. */
  CodeBlock bare(StageModel stage, EntryMethod method) {
    return CodeBlock.builder()
        .addStatement("$N.enter()", names.frame(stage))
        .addStatement("$L", calls.of(stage, method))
        .add(leave(stage))
        .build();
  }

  private CodeBlock once(StageModel stage, CodeBlock call, CodeBlock giveUp) {
    String frame = names.frame(stage);
    return CodeBlock.builder()
        .addStatement("$N.enter(element)", frame)
        .beginControlFlow("try")
        .addStatement("$L", call)
        .add(leave(stage))
        .nextControlFlow("catch ($T failure)", Throwable.class)
        .addStatement("$N.failed(failure, null)", frame)
        .addStatement(giveUp)
        .endControlFlow()
        .build();
  }

  private CodeBlock repeated(
      StageModel stage, EntryMethod method, CodeBlock call, CodeBlock giveUp) {
    String frame = names.frame(stage);
    boolean takesElement = stageTakesElement(stage, method);
    boolean shown = takesElement && onlyShown(stage, method);
    String enter = shown ? "show(element)" : takesElement ? "enter(element)" : "enter()";
    boolean lends = CallText.lends(stage, method);
    return CodeBlock.builder()
        .beginControlFlow("while (true)")
        .addStatement("$N.$L", frame, enter)
        .beginControlFlow("try")
        .add(lends ? lent(stage, call) : CodeBlock.builder().addStatement("$L", call).build())
        .add(leave(stage))
        .addStatement("break")
        .nextControlFlow("catch ($T failure)", Throwable.class)
        .beginControlFlow("if (!$N.failed(failure, $L))", frame, takesElement ? "element" : "null")
        .addStatement(giveUp)
        .endControlFlow()
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private CodeBlock lent(StageModel stage, CodeBlock call) {
    String frame = names.frame(stage);
    return CodeBlock.builder()
        .addStatement("$T loan = $N.lend(element)", Types.BUFFER, frame)
        .beginControlFlow("try")
        .addStatement("$L", call)
        .nextControlFlow("finally")
        .addStatement("$N.endLoan(loan)", frame)
        .endControlFlow()
        .build();
  }

  private CodeBlock leave(StageModel stage) {
    String method = stage.component().proved() ? "exit" : "settle";
    return CodeBlock.builder().addStatement("$N.$L()", names.frame(stage), method).build();
  }

  /** Whether a call can neither receive nor make a buffer, nor begin another call. */
  private static boolean onlyShown(StageModel stage, EntryMethod method) {
    return stage.component().proved()
        && method.result() != Result.BUFFER
        && method.payload() != Ownership.OWNED
        && method.payload() != Ownership.LEASED
        && !method.arguments().contains(Argument.ALLOCATOR)
        && !method.arguments().contains(Argument.EMITTER);
  }

  private static boolean stageTakesElement(StageModel stage, EntryMethod method) {
    return method.equals(stage.component().entry())
        && stage.component().kind() != ComponentKind.SOURCE;
  }
}
