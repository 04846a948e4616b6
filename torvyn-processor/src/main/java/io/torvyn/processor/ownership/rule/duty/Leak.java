package io.torvyn.processor.ownership.rule.duty;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects losing a buffer that is still owned. */
public final class Leak implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.LEAK;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return event.act().loses() && state.owns();
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.name()
            + how(event)
            + context.verb(" while it is still owned", " while it may still be owned");
    return context.finding(rule(), headline, help(event));
  }

  private static String how(Event event) {
    return switch (event.act()) {
      case LOSE_BY_OVERWRITE -> " is overwritten";
      case LOSE_RESULT -> " is thrown away";
      case LOSE_BY_CATCH -> " is lost when an exception is caught";
      case LOSE_AT_JUMP -> " goes out of scope here";
      default -> " goes out of scope";
    };
  }

  private static String help(Event event) {
    return switch (event.act()) {
      case LOSE_RESULT ->
          "keep the result in a variable and give it up: release it, return it, or pass it to an"
              + " @Owned parameter";
      case LOSE_BY_OVERWRITE -> "release " + event.name() + " before it gets another value";
      case LOSE_BY_CATCH ->
          "open it in the try's header, 'try (var … = …)', or declare it before the try and release"
              + " it in the catch";
      default ->
          "release "
              + event.name()
              + " on this way out too, or open it with 'try (var … = …)', which closes it on every"
              + " one";
    };
  }
}
