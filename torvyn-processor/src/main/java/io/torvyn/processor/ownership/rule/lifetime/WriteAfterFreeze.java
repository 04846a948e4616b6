package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects writing through a variable whose buffer was frozen. */
public final class WriteAfterFreeze implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.WRITE_AFTER_FREEZE;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return event.act() == Act.WRITE && state == State.FROZEN;
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name()
            + context.verb(" was frozen", " may have been frozen")
            + " and can no longer be written";
    return context.finding(
        rule(),
        headline,
        "write before 'freeze', or call 'thaw()' on the frozen buffer to write again");
  }
}
