package io.torvyn.processor.ownership.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.effect.Judge;
import io.torvyn.processor.source.SourcePoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The rules as one judge. A mistake is told once, by the first rule that objects; the order of the
 * rules decides between two that would. Lives as long as the analysis of one class.
 */
public final class RuleBook implements Judge, Findings {
  private record Told(Rule rule, Object where, String name) {}

  private final List<BodyRule> rules;
  private final Function<Object, SourcePoint> points;
  private final BiPredicate<Object, Object> notBefore;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final Set<Told> known = new HashSet<>();

  /**
   * Opens the book for one class.
   *
   * @param rules in the order in which they are asked
   * @param points finds an opaque place in the source
   * @param notBefore says whether the first place does not stand before the second in the file
   */
  public RuleBook(
      List<BodyRule> rules,
      Function<Object, SourcePoint> points,
      BiPredicate<Object, Object> notBefore) {
    this.rules = List.copyOf(rules);
    this.points = points;
    this.notBefore = notBefore;
  }

  @Override
  public StateSet rejected(Event event) {
    return event.states().only(state -> objects(event, state));
  }

  private boolean objects(Event event, State state) {
    for (BodyRule rule : rules) {
      if (rule.rejects(event, state)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void report(Event event, StateSet rejected) {
    for (BodyRule rule : rules) {
      StateSet states = rejected.only(state -> rule.rejects(event, state));
      if (!states.isEmpty()) {
        if (first(rule.rule(), event.where(), event.name())) {
          findings.add(
              rule.describe(event, new RuleContext(event, states, rejected, points, notBefore)));
        }
        return;
      }
    }
  }

  /** Takes what another check found, in the order in which it was found. */
  @Override
  public void add(Finding finding) {
    if (first(finding.rule(), finding.at(), finding.headline())) {
      findings.add(finding);
    }
  }

  private boolean first(Rule rule, Object where, String name) {
    Told now = new Told(rule, where, name);
    if (known.add(now)) {
      told.add(now);
      return true;
    }
    return false;
  }

  @Override
  public void incomplete(Object where, String body, String why) {
    add(
        Rule.ANALYSIS_INCOMPLETE,
        where,
        body + " could not be checked: it " + why,
        "split it into smaller methods, or switch its check off with @UncheckedOwnership(reason ="
            + " \"…\"); its glue is then handed guarded buffers");
  }

  @Override
  public void unused(Object where, String name) {
    add(
        Rule.UNCHECKED_UNUSED,
        where,
        "@UncheckedOwnership on " + name + " hides nothing: the check finds no mistake there",
        "remove the annotation, so that the check stays on");
  }

  private void add(Rule rule, Object where, String headline, String help) {
    if (first(rule, where, "")) {
      findings.add(Finding.of(rule, points.apply(where), headline, help));
    }
  }

  @Override
  public int mark() {
    return findings.size();
  }

  @Override
  public int withdraw(int mark) {
    int count = findings.size() - mark;
    findings.subList(mark, findings.size()).clear();
    List<Told> back = told.subList(mark, told.size());
    back.forEach(known::remove);
    back.clear();
    return count;
  }

  /**
   * What was told.
   *
   * @return in the order in which the bodies were walked
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
