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

  /** The call, without a semicolon. Expects the locals {@code element} or {@code loan}. */
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
    switch (argument) {
      case BORROWED:
        return CodeBlock.of(proved ? "element" : "loan");
      case OWNED:
        return CodeBlock.of("$N.$L(element)", frame, proved ? "own" : "give");
      case OWNED_MUTABLE:
        return CodeBlock.of("$N.$L(element)", frame, proved ? "ownMutable" : "giveMutable");
      case LEASE:
        LeaseTerms terms = method.lease();
        if (terms == null) {
          throw new IllegalStateException(stage.name() + ": a lease without terms");
        }
        return CodeBlock.of(
            "$N.lease(element, $L, $LL, $L)",
            frame,
            terms.scope().ordinal(),
            terms.millis(),
            terms.mutable());
      case META:
        return CodeBlock.of("$N.meta(element)", frame);
      case ALLOCATOR:
        return CodeBlock.of("$N.allocator()", frame);
      case EMITTER:
        return CodeBlock.of("$N", names.emitter(stage));
      case CONTEXT:
        return CodeBlock.of("$N.context()", frame);
      case FLAG:
        return CodeBlock.of("held");
    }
    throw new IllegalStateException("unknown argument " + argument);
  }
}
