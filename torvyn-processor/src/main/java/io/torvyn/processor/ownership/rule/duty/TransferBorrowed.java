package io.torvyn.processor.ownership.rule.duty;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects giving a borrow away. */
public final class TransferBorrowed implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.TRANSFER_BORROWED;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return state == State.BORROWED
        && event.kind().isBuffer()
        && (event.act() == Act.TRANSFER || event.act() == Act.RETURN);
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name()
            + context.verb(" is only borrowed", " may be only borrowed")
            + " and cannot be "
            + (event.act() == Act.RETURN
                ? "returned as @Owned"
                : "passed to " + event.detail() + ", which takes ownership");
    return context.finding(
        rule(),
        headline,
        "give away a copy, 'in.cloneIntoMutable(allocator).freeze()', or declare the parameter"
            + " @Owned if the host shall hand it over");
  }
}
