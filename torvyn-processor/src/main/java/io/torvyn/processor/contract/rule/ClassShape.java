package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentFacts.ClassFault;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import java.util.stream.Collectors;

/**
 * Rejects a component class that generated code could not create or hold: an interface, an
 * abstract, inner, private or generic class, or one that claims to be two kinds of component.
 */
public final class ClassShape implements ComponentRule {
  /** A rule without settings. */
  public ClassShape() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    String name = component.type().simpleName();
    if (component.kinds().size() > 1) {
      String kinds =
          component.kinds().stream()
              .map(kind -> "@" + kind.annotation())
              .collect(Collectors.joining(" and "));
      add(
          component,
          findings,
          "'" + name + "' is " + kinds + ", and a component is one of them",
          "keep one of the annotations, and make a class of its own for the other");
      return;
    }
    ComponentKind kind = component.kinds().get(0);
    for (ClassFault fault : ClassFault.values()) {
      if (component.faults().contains(fault)) {
        String headline = "@" + kind.annotation() + " '" + name + "' " + what(fault);
        add(component, findings, headline, help(fault, name));
        return;
      }
    }
  }

  private static String what(ClassFault fault) {
    return switch (fault) {
      case NO_CLASS -> "is not a class";
      case ABSTRACT -> "is abstract and cannot be created";
      case INNER -> "needs an instance of the class around it";
      case PRIVATE -> "is out of reach of generated code, because it is private";
      case GENERIC -> "has type parameters, which a pipeline cannot fill in";
    };
  }

  private static String help(ClassFault fault, String name) {
    return switch (fault) {
      case NO_CLASS -> "annotate the classes that implement '" + name + "' instead";
      case ABSTRACT -> "remove 'abstract', or annotate the concrete subclasses of '" + name + "'";
      case INNER -> "make it 'static', or move it to a file of its own";
      case PRIVATE -> "remove 'private' from it and from the classes around it";
      case GENERIC -> "make a subclass that fixes the type parameters, and annotate that";
    };
  }

  private static void add(
      ComponentFacts component, Findings findings, String headline, String help) {
    findings.add(Finding.of(Rule.COMPONENT_SHAPE, component.at(), headline, help));
  }
}
