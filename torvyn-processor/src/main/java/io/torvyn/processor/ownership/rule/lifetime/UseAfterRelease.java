package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;
import io.torvyn.processor.ownership.rule.Wording;

/** Rejects using a buffer after its release. */
public final class UseAfterRelease implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.USE_AFTER_RELEASE;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return state == State.RELEASED
        && !event.act().loses()
        && event.act() != Act.RELEASE
        && event.act() != Act.CLOSE;
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name()
            + context.verb(" was released", " may have been released")
            + " and can no longer be "
            + Wording.participle(event);
    return context.finding(
        rule(), headline, "move the release behind the last use of " + event.name());
  }
}
