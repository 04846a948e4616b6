package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.CodeBlock;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.StageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The text of a call of a component's method.
 *
 * <pre>{@code
 * json.process(element, jsonFrame.allocator())                 // proved, borrowed
 * upper.process(upperFrame.ownMutable(element))                // proved, owned
 * odd.process(loan, oddFrame.allocator())                      // guarded, borrowed
 * odd.process(oddFrame.give(element))                          // guarded, owned
 * }</pre>
 */
final class CallText {
  private final GeneratedNames names;

  CallText(GeneratedNames names) {
    this.names = names;
  }

  /**
   * The call, without a semicolon. Expects the locals {@code element} or {@code loan}, and {@code
   * meta} where the method wants it.
   */
  CodeBlock of(StageModel stage, EntryMethod method) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Argument argument : method.arguments()) {
      arguments.add(argument(stage, method, argument));
    }
    return CodeBlock.of(
        "$N.$N($L)", names.component(stage), method.name(), CodeBlock.join(arguments, ", "));
  }

  /** Whether the call needs a loan that ends with it. */
  static boolean lends(StageModel stage, EntryMethod method) {
    return !stage.component().proved() && method.payload() == Ownership.BORROWED;
  }

  private CodeBlock argument(StageModel stage, EntryMethod method, Argument argument) {
    boolean proved = stage.component().proved();
    String frame = names.frame(stage);
    return switch (argument) {
      case BORROWED -> CodeBlock.of(proved ? "element" : "loan");
      case OWNED -> CodeBlock.of("$N.$L(element)", frame, proved ? "own" : "give");
      case OWNED_MUTABLE ->
          CodeBlock.of("$N.$L(element)", frame, proved ? "ownMutable" : "giveMutable");
      case LEASE -> lease(frame, Objects.requireNonNull(method.lease(), "a lease has terms"));
      case META -> CodeBlock.of("meta");
      case ALLOCATOR -> CodeBlock.of("$N.allocator()", frame);
      case EMITTER -> CodeBlock.of("$N", names.emitter(stage));
      case CONTEXT -> CodeBlock.of("$N.context()", frame);
      case FLAG -> CodeBlock.of("held");
    };
  }

  private static CodeBlock lease(String frame, LeaseTerms terms) {
    return CodeBlock.of(
        "$N.lease(element, $L, $LL, $L)",
        frame,
        terms.scope().number(),
        terms.millis(),
        terms.mutable());
  }
}
