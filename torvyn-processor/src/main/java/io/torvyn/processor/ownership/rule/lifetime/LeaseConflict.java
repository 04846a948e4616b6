package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;
import io.torvyn.processor.ownership.rule.Wording;

/** Rejects touching a buffer while a lease that forbids it is out. */
public final class LeaseConflict implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.LEASE_CONFLICT;
  }

  @Override
  public boolean rejects(Event event, State state) {
    if (event.act().loses()) {
      return false;
    }
    return state == State.LEASED_MUTABLE && event.act() != Act.LOOK
        || state == State.LEASED
            && (event.act().givesUp()
                || event.act() == Act.WRITE
                || event.act() == Act.LEASE_MUTABLE);
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String kind = context.state() == State.LEASED ? "a lease" : "a mutable lease";
    String headline =
        event.name()
            + " cannot be "
            + Wording.participle(event)
            + " while "
            + kind
            + " of it "
            + context.verb("is", "may be")
            + " out";
    return context.finding(rule(), headline, "close the lease first");
  }
}
