package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects using a lease that this body closed. */
public final class LeaseExpired implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.LEASE_EXPIRED;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return state == State.CLOSED && !event.act().loses() && event.act() != Act.CLOSE;
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name() + context.verb(" was closed", " may have been closed") + " and has expired";
    return context.finding(rule(), headline, "close the lease after its last use");
  }
}
