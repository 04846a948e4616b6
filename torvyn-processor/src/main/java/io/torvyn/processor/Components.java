package io.torvyn.processor;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentReader;
import io.torvyn.processor.contract.ComponentTranslation;
import io.torvyn.processor.contract.Deferral;
import io.torvyn.processor.contract.rule.ComponentRule;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * The components met so far. What is wrong with one in a source is said at its own declaration,
 * once; what is wrong with one in a jar, at the stage that uses it.
 */
final class Components implements PipelineReader.Components {
  private final ComponentReader reader;
  private final List<ComponentRule> rules;
  private final Predicate<TypeElement> proved;
  private final Findings findings;
  private final Map<String, ComponentModel> sound = new HashMap<>();
  private final Set<String> broken = new HashSet<>();

  Components(
      ComponentReader reader,
      List<ComponentRule> rules,
      Predicate<TypeElement> proved,
      Findings findings) {
    this.reader = reader;
    this.rules = rules;
    this.proved = proved;
    this.findings = findings;
  }

  /** Reads and judges a component of this compilation, unless that has been done. */
  void declare(TypeElement type, Deferral missing) {
    List<Finding> found = judge(type, missing);
    found.forEach(findings::add);
  }

  @Override
  public Optional<ComponentModel> of(TypeElement type, SourcePoint at, Deferral missing) {
    for (Finding finding : judge(type, missing)) {
      String headline = "component " + type.getQualifiedName() + ": " + finding.headline();
      findings.add(Finding.of(finding.rule(), at, headline, finding.help()));
    }
    return Optional.ofNullable(sound.get(name(type)));
  }

  private List<Finding> judge(TypeElement type, Deferral missing) {
    String name = name(type);
    if (sound.containsKey(name) || broken.contains(name)) {
      return List.of();
    }
    Deferral own = new Deferral();
    ComponentFacts facts = reader.read(type, own);
    missing.add(own);
    if (own.missing().isPresent()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    rules.forEach(rule -> rule.check(facts, found::add));
    if (found.isEmpty()) {
      sound.put(name, ComponentTranslation.translate(facts, proved.test(type)));
    } else {
      broken.add(name);
    }
    return found;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
