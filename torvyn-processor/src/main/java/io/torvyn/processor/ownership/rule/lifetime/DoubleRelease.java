package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects releasing a buffer that was released or given up before. */
public final class DoubleRelease implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.DOUBLE_RELEASE;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return event.act() == Act.RELEASE && state.gone();
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String before =
        switch (context.state()) {
          case RELEASED -> "released";
          case FROZEN -> "frozen";
          default -> "given up";
        };
    String headline =
        event.name()
            + " is released, but "
            + context.verb("was ", "may have been ")
            + before
            + " before";
    String help =
        context.certain()
            ? "remove this release: " + event.name() + " has no owner here any more"
            : "release "
                + event.name()
                + " only where it is still owned, or use 'close()', which does nothing once ownership"
                + " went elsewhere";
    return context.finding(rule(), headline, help);
  }
}
