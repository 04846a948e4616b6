package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects using a view after its buffer may no longer be used that way, and views that leave. */
public final class ViewOutlivesBuffer implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.VIEW_OUTLIVES_BUFFER;
  }

  @Override
  public boolean rejects(Event event, State state) {
    if (state == State.DEAD) {
      return !event.act().loses() && event.act() != Act.CLOSE;
    }
    return state == State.LIVE && event.kind().isView() && event.act() == Act.RETURN_PLAIN;
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String word = event.kind().isBuffer() ? "borrow" : "view";
    if (context.state() == State.LIVE) {
      return context.finding(
          rule(),
          event.name() + " is a view that leaves the method, but its buffer may be gone by then",
          "return a copy of the bytes, or mark the method @Borrowed if its buffer is a borrowed"
              + " parameter or belongs to this object");
    }
    Step last = context.last();
    String headline =
        event.name()
            + " is a "
            + word
            + " of "
            + last.name()
            + ", which "
            + (context.certain() ? cause(last) : "may have been " + cause(last).substring(4));
    return context.finding(
        rule(), headline, "use the " + word + " before that, or take a new one afterwards");
  }

  private static String cause(Step last) {
    return switch (last.act()) {
      case RELEASE, CLOSE -> "was released";
      case FREEZE -> "was frozen";
      case THAW -> "was thawed";
      case WRITE, LEND, LEND_INSIDE -> "was written";
      default -> "was given up";
    };
  }
}
