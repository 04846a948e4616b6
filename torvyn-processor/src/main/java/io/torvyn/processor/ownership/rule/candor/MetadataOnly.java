package io.torvyn.processor.ownership.rule.candor;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects reading the payload in a component that promised not to. */
public final class MetadataOnly implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.METADATA_ONLY;
  }

  @Override
  public boolean rejects(Event event, State state) {
    return event.scene().metadataOnly()
        && state != State.NULL
        && state != State.REPORTED
        && (event.kind().isBuffer() || event.kind().isView())
        && switch (event.act()) {
          case READ, LEND -> true;
          default -> false;
        };
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String headline =
        event.act() == Act.READ
            ? "'" + event.detail() + "' reads the payload of " + event.name()
            : event.name() + " is passed to " + event.detail() + ", which may read its payload,";
    return context.finding(
        rule(),
        headline + " in a component that promised metadataOnly",
        "look at 'size()', 'contentType()' or 'ElementMeta' only, or remove 'metadataOnly = true'");
  }
}
