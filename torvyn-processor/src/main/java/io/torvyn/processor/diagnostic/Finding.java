package io.torvyn.processor.diagnostic;

import io.torvyn.processor.source.SourcePoint;
import java.util.List;

/**
 * One mistake of the user: what, where, what led to it, and the way out.
 *
 * @param rule the rule that is broken
 * @param at the smallest thing to point at
 * @param headline one sentence in the user's words with the real names, no full stop
 * @param notes the earlier events, oldest first
 * @param help a concrete way out, which compiles; empty if there is none to offer
 */
public record Finding(Rule rule, SourcePoint at, String headline, List<Note> notes, String help) {

  /** Copies the notes. */
  public Finding {
    notes = List.copyOf(notes);
  }

  /**
   * A finding that no earlier event explains.
   *
   * @param rule the rule that is broken
   * @param at where
   * @param headline what is wrong
   * @param help the way out
   * @return the finding
   */
  public static Finding of(Rule rule, SourcePoint at, String headline, String help) {
    return new Finding(rule, at, headline, List.of(), help);
  }
}
