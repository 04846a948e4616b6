package io.torvyn.processor.ownership.rule.duty;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;
import io.torvyn.processor.ownership.rule.Wording;

/** Rejects releasing, freezing or closing what is only borrowed. */
public final class ReleaseBorrowed implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.RELEASE_BORROWED;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return state == State.BORROWED
        && event.kind().isBuffer()
        && switch (event.act()) {
          case RELEASE, CLOSE, FREEZE, THAW -> true;
          default -> false;
        };
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name()
            + context.verb(" is only borrowed", " may be only borrowed")
            + " and cannot be "
            + Wording.participle(event);
    return context.finding(
        rule(),
        headline,
        "leave that to its owner; to own a buffer here, declare the parameter @Owned or copy it with"
            + " 'cloneIntoMutable(allocator)'");
  }
}
