package io.torvyn.processor.ownership.rule.duty;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects putting an owned buffer where nothing tracks it. */
public final class OwnedEscape implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.OWNED_ESCAPE;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return state.owns()
        && event.kind().isBuffer()
        && (event.act().escapes() || event.act() == Act.RETURN_PLAIN);
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String help =
        event.act() == Act.CAPTURE
            ? "give the buffer up before, or pass the lambda to a parameter marked @CalledInPlace"
            : event.act() == Act.RETURN_PLAIN
                ? "mark the method's result @Owned"
                : "put it into a 'Held' or a 'BufferDeque', or pass it to a parameter marked @Owned";
    return context.finding(rule(), event.name() + " is owned and " + place(event), help);
  }

  private static String place(Event event) {
    return switch (event.act()) {
      case STORE_FIELD -> "would be stored in " + event.detail() + ", where nothing tracks it";
      case STORE_ARRAY -> "would be stored in an array, where nothing tracks it";
      case CAPTURE -> "would be captured by " + event.detail() + " that may outlive the call";
      case RETURN_PLAIN -> "would be returned from a method that does not say @Owned";
      default -> "would be passed to " + event.detail() + ", which does not say that it owns it";
    };
  }
}
