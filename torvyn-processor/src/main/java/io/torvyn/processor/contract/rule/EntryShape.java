package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.contract.ComponentFacts.MethodFault;
import io.torvyn.processor.contract.ComponentTranslation;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.NearestName;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentKind.Signature;
import io.torvyn.processor.model.EntryMethod.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rejects a component on which the methods that the host looks for are missing, out of reach, or
 * there more than once. What they take and return is another matter.
 */
public final class EntryShape implements ComponentRule {
  /** A rule without settings. */
  public EntryShape() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    if (component.kinds().size() != 1) {
      return;
    }
    ComponentKind kind = component.kinds().get(0);
    for (Role role : Role.values()) {
      Signature signature = kind.signatures().get(role);
      if (signature != null) {
        check(component, kind, role, signature, findings);
      }
    }
  }

  private static void check(
      ComponentFacts component,
      ComponentKind kind,
      Role role,
      Signature signature,
      Findings findings) {
    List<Method> callable = ComponentTranslation.callable(component, signature.name());
    if (callable.isEmpty() && kind.requires(role)) {
      missing(component, kind, signature, findings);
    }
    if (callable.size() > 1) {
      findings.add(
          Finding.of(
              Rule.COMPONENT_SHAPE,
              callable.get(1).at(),
              "'"
                  + component.type().simpleName()
                  + "' has "
                  + callable.size()
                  + " methods '"
                  + signature.name()
                  + "', and the host would not know which to call",
              "rename all but one of them, or make them private"));
      return;
    }
    for (Method method : callable) {
      if (method.faults().contains(MethodFault.GENERIC)) {
        findings.add(
            Finding.of(
                Rule.COMPONENT_SHAPE,
                method.at(),
                "method '" + method.name() + "' has type parameters, which the host cannot fill in",
                "remove the type parameters; an entry method takes " + arguments(signature)));
      }
    }
  }

  private static void missing(
      ComponentFacts component, ComponentKind kind, Signature signature, Findings findings) {
    String name = component.type().simpleName();
    String wanted = signature.name();
    List<Method> hidden = component.named(wanted);
    if (!hidden.isEmpty()) {
      boolean isPrivate = hidden.get(0).faults().contains(MethodFault.PRIVATE);
      String word = isPrivate ? "private" : "static";
      findings.add(
          Finding.of(
              Rule.COMPONENT_SHAPE,
              hidden.get(0).at(),
              "method '" + wanted + "' of @" + kind.annotation() + " '" + name + "' is " + word,
              "remove '" + word + "', so that the host can call it on the component"));
      return;
    }
    Optional<String> near =
        NearestName.of(wanted, component.methods().stream().map(Method::name).toList());
    String help =
        near.map(found -> "did you mean '" + found + "'? rename it to '" + wanted + "'")
            .orElse("declare " + example(kind, wanted));
    findings.add(
        Finding.of(
            Rule.COMPONENT_SHAPE,
            component.at(),
            "@" + kind.annotation() + " '" + name + "' has no method '" + wanted + "'",
            help));
  }

  private static String example(ComponentKind kind, String name) {
    if (name.equals("flush")) {
      return "'void flush(Emitter out)'";
    }
    return switch (kind) {
      case SOURCE -> "'@Owned Buffer pull(BufferAllocator alloc)', where null means exhausted";
      case PROCESSOR -> "'@Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc)'";
      case FILTER -> "'boolean evaluate(@Borrowed Buffer in)'";
      case ROUTER -> "'Port route(@Borrowed Buffer in)', where Port is an enum of yours";
      case AGGREGATOR -> "'void ingest(@Borrowed Buffer in)'";
      case SINK -> "'void push(@Borrowed Buffer in)'";
    };
  }

  private static String arguments(Signature signature) {
    return String.join(
        ", ", Arrays.stream(signature.arguments().toArray()).map(Object::toString).toList());
  }
}
