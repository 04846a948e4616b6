package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentFacts.Known;
import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.contract.ComponentFacts.Parameter;
import io.torvyn.processor.contract.ComponentTranslation;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentKind.Signature;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.EntryMethod.Role;
import io.torvyn.processor.source.SourcePoint;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rejects an entry method that asks for what the host does not hand in, or returns what the host
 * has no use for. A value whose ownership is unclear is left to the rules about ownership.
 */
public final class SignatureShape implements ComponentRule {
  /** A rule without settings. */
  public SignatureShape() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    if (component.kinds().size() != 1) {
      return;
    }
    ComponentKind kind = component.kinds().get(0);
    kind.signatures()
        .forEach(
            (role, signature) -> {
              var callable = ComponentTranslation.callable(component, signature.name());
              if (callable.size() == 1) {
                check(kind, role, signature, callable.get(0), findings);
              }
            });
  }

  private static void check(
      ComponentKind kind, Role role, Signature signature, Method method, Findings findings) {
    Set<Argument> seen = EnumSet.noneOf(Argument.class);
    boolean payload = false;
    for (Parameter parameter : method.parameters()) {
      Optional<Argument> argument = parameter.argument();
      if (argument.isEmpty() && parameter.known().isTracked()) {
        continue; // says nothing or too much about ownership
      }
      if (argument.isEmpty() || !signature.arguments().contains(argument.get())) {
        add(findings, parameter.at(), wrong(kind, signature, parameter), takes(signature));
        continue;
      }
      boolean twice = !seen.add(argument.get()) || (payload && argument.get().isPayload());
      payload |= argument.get().isPayload();
      if (twice) {
        add(
            findings,
            parameter.at(),
            "'" + method.name() + "' asks for " + noun(argument.get()) + " twice",
            "keep one of the two parameters");
      }
    }
    checkResult(kind, role, signature, method, findings);
  }

  private static void checkResult(
      ComponentKind kind, Role role, Signature signature, Method method, Findings findings) {
    Known known = method.result().known();
    Optional<Result> result = method.result().result();
    if (result.isEmpty()
        && known.isTracked()
        && signature.results().contains(Result.BUFFER)
        && known == Known.BUFFER) {
      return; // says nothing or too much about ownership
    }
    if (result.isEmpty() || !signature.results().contains(result.get())) {
      String allowed =
          signature.results().stream().map(Result::toString).collect(Collectors.joining(" or "));
      add(
          findings,
          method.at(),
          "'"
              + method.name()
              + "' of a "
              + kind
              + " returns "
              + method.result().type()
              + ", which the host has no use for",
          "let it return " + allowed);
      return;
    }
    if (role == Role.ENTRY) {
      checkWayOut(kind, method, result.get(), findings);
    }
  }

  /** Results are returned or emitted, one or the other. */
  private static void checkWayOut(
      ComponentKind kind, Method method, Result result, Findings findings) {
    Optional<Parameter> emitter =
        method.parameters().stream()
            .filter(parameter -> parameter.known() == Known.EMITTER)
            .findFirst();
    if (result == Result.BUFFER && emitter.isPresent()) {
      add(
          findings,
          emitter.get().at(),
          "'" + method.name() + "' returns its result and asks for an Emitter as well",
          "return "
              + (kind == ComponentKind.SOURCE ? "Pull" : "void")
              + " and emit every result, or remove the Emitter");
    } else if (kind == ComponentKind.SOURCE && result == Result.PULL && emitter.isEmpty()) {
      add(
          findings,
          method.at(),
          "'pull' returns Pull but has no Emitter to emit to",
          "add a parameter 'Emitter out', or return '@Owned Buffer'");
    } else if (kind == ComponentKind.PROCESSOR && result == Result.NOTHING && emitter.isEmpty()) {
      add(
          findings,
          method.at(),
          "'process' returns nothing and has no Emitter, so that no result can leave it",
          "return '@Owned Buffer', or add a parameter 'Emitter out'; what ends here is a @Sink");
    }
    if (kind == ComponentKind.ROUTER && method.result().portNames().isEmpty()) {
      add(
          findings,
          method.at(),
          "'route' returns "
              + method.result().type()
              + ", which has no constants that a pipeline could connect",
          "return an enum with a constant for each port; neither it nor a class around it may be"
              + " private");
    }
  }

  private static String wrong(ComponentKind kind, Signature signature, Parameter parameter) {
    Argument argument = parameter.argument().orElse(null);
    String method = "'" + signature.name() + "' of a " + kind;
    if (argument == null) {
      return "parameter '"
          + parameter.name()
          + "' of "
          + method
          + " has type "
          + parameter.type()
          + ", which the host cannot hand in";
    }
    if (argument.isPayload() && signature.arguments().stream().noneMatch(Argument::isPayload)) {
      return method + " has no payload to hand in";
    }
    return method + " cannot take " + argument;
  }

  private static String takes(Signature signature) {
    return signature.arguments().isEmpty()
        ? "'" + signature.name() + "' takes no parameters"
        : "'"
            + signature.name()
            + "' may take "
            + signature.arguments().stream()
                .map(Argument::toString)
                .collect(Collectors.joining(", "));
  }

  private static String noun(Argument argument) {
    return argument.isPayload() ? "the payload" : argument.toString();
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.COMPONENT_SHAPE, at, headline, help));
  }
}
