package io.torvyn.processor.ownership.rule.lifetime;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;
import io.torvyn.processor.ownership.rule.Wording;

/** Rejects using a buffer after its ownership went elsewhere. */
public final class UseAfterTransfer implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.USE_AFTER_TRANSFER;
  }

  @Override
  public boolean rejects(Event event, State state) {
    boolean elsewhere =
        state == State.TRANSFERRED || state == State.FROZEN && event.act() != Act.WRITE;
    return elsewhere
        && !event.act().loses()
        && event.act() != Act.RELEASE
        && event.act() != Act.CLOSE;
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    Step last = context.last();
    String how =
        switch (last.act()) {
          case FREEZE -> context.verb("was frozen", "may have been frozen");
          case THAW -> context.verb("was thawed", "may have been thawed");
          default -> context.verb("was given up", "may have been given up");
        };
    String headline =
        event.name() + " " + how + " and can no longer be " + Wording.participle(event);
    return context.finding(rule(), headline, help(event, last));
  }

  private static String help(Event event, Step last) {
    return switch (last.act()) {
      case FREEZE -> "use the frozen buffer that 'freeze' returned instead of " + event.name();
      case THAW -> "use the writable buffer that 'thaw' returned instead of " + event.name();
      default ->
          event.act().givesUp()
              ? "give "
                  + event.name()
                  + " up once; for a second owner make a copy first, with"
                  + " 'allocator.copyOf(…)'"
              : "use "
                  + event.name()
                  + " before it is given up, or keep what you need in a local"
                  + " variable";
    };
  }
}
