package io.torvyn.processor.ownership.rule.candor;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects passing a value to code that carries no contract for it. */
public final class UnverifiedCall implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.UNVERIFIED_CALL;
  }

  @Override
  public boolean rejects(Event event, State state) {
    boolean lent =
        state == State.BORROWED && (event.kind().isBuffer() || event.kind() == Kind.SERVICE)
            || state == State.LIVE && event.kind().isView();
    return event.act() == Act.PASS && lent && !event.scene().calledJdk();
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    return context.finding(
        rule(),
        event.name()
            + " is passed to "
            + event.detail()
            + ", whose parameter carries no contract for it",
        "give that parameter a buffer type or mark it @Borrowed, or pass a copy of the bytes");
  }
}
