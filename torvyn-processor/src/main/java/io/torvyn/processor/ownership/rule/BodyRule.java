package io.torvyn.processor.ownership.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;

/**
 * One rule about what happens inside a body. Stateless. It is asked about single states first,
 * which is cheap and happens in every turn of a loop's iteration; it puts its objection into words
 * only once the loop is at its fixpoint.
 */
public interface BodyRule {
  /**
   * The catalogue entry this class stands for.
   *
   * @return always the same constant
   */
  Rule rule();

  /**
   * Says whether an act is a mistake if the value is in a state.
   *
   * @param event what is done
   * @param state one of the event's states
   * @return {@code true} to object
   */
  boolean rejects(Event event, State state);

  /**
   * Puts the objection into words.
   *
   * @param event an event with at least one state this rule rejects
   * @param context the states rejected, and help with the words
   * @return what the user sees
   */
  Finding describe(Event event, RuleContext context);
}
