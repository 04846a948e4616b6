package io.torvyn.processor.ownership.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Note;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.History;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.source.SourcePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a rule needs to put one objection into words: the states it rejected, and the way from the
 * algebra's opaque places to points in the source. Lives as long as the description takes.
 */
public final class RuleContext {
  private final Event event;
  private final StateSet rejected;
  private final StateSet wrong;
  private final Function<Object, SourcePoint> points;
  private final BiPredicate<Object, Object> notBefore;

  /**
   * Prepares the description of one event.
   *
   * @param event what is done
   * @param rejected the states the rule rejects, at least one
   * @param wrong the states that any rule rejects
   * @param points finds an opaque place in the source
   * @param notBefore says whether the first place does not stand before the second in the file
   */
  public RuleContext(
      Event event,
      StateSet rejected,
      StateSet wrong,
      Function<Object, SourcePoint> points,
      BiPredicate<Object, Object> notBefore) {
    this.event = event;
    this.rejected = rejected;
    this.wrong = wrong;
    this.points = points;
    this.notBefore = notBefore;
  }

  /**
   * Says whether every path that leads here breaks the rule.
   *
   * @return {@code false} if only some do; the message then says "may"
   */
  public boolean certain() {
    return !event.states().any(s -> s != State.NULL && s != State.REPORTED && !wrong.has(s));
  }

  /**
   * The rejected state that is told about: the first.
   *
   * @return one of the rejected states
   */
  public State state() {
    return rejected.states().get(0);
  }

  /**
   * What led into {@link #state()}.
   *
   * @return its history
   */
  public History history() {
    return rejected.history(state());
  }

  /**
   * The last thing that happened to the value before.
   *
   * @return the newest step of {@link #history()}
   */
  public Step last() {
    return history().step();
  }

  /**
   * Picks the word that fits how sure we are.
   *
   * @param certainly for all paths
   * @param possibly for some paths
   * @return one of the two
   */
  public String verb(String certainly, String possibly) {
    return certain() ? certainly : possibly;
  }

  /**
   * Builds the finding at the event's place, with a note for every step of the history.
   *
   * @param rule the rule that objects
   * @param headline one sentence, no full stop
   * @param help a way out, or empty
   * @return the finding
   */
  public Finding finding(Rule rule, String headline, String help) {
    List<Note> notes = new ArrayList<>();
    for (Step step : history().steps()) {
      if (step.where() != event.where()) {
        String turn =
            notBefore.test(step.where(), event.where()) ? ", in the previous turn of the loop" : "";
        notes.add(new Note(points.apply(step.where()), StepText.of(step) + turn));
      } else if (step.act() != Act.BEGIN) {
        notes.add(
            new Note(
                points.apply(step.where()),
                StepText.of(step) + ", in the previous turn of the loop"));
      }
    }
    return new Finding(rule, points.apply(event.where()), headline, notes, help);
  }
}
