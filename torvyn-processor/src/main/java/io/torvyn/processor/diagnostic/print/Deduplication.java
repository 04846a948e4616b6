package io.torvyn.processor.diagnostic.print;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the first finding of a rule at a place through and swallows the rest: javac prints what it
 * is told as often as it is told. Holds compiler objects, so it lives no longer than a round or an
 * event.
 */
public final class Deduplication implements Findings {
  private record Key(Rule rule, List<Object> anchors) {}

  private final Findings next;
  private final Set<Key> seen = new HashSet<>();

  /**
   * Stands before another sink.
   *
   * @param next receives each finding once
   */
  public Deduplication(Findings next) {
    this.next = next;
  }

  @Override
  public void add(Finding finding) {
    if (seen.add(new Key(finding.rule(), finding.at().anchors()))) {
      next.add(finding);
    }
  }
}
