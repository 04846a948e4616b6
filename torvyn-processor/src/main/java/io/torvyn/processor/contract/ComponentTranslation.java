package io.torvyn.processor.contract;

import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.contract.ComponentFacts.MethodFault;
import io.torvyn.processor.contract.ComponentFacts.Parameter;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.EntryMethod.Role;
import io.torvyn.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns facts that passed every rule into a model. */
public final class ComponentTranslation {
  private ComponentTranslation() {}

  /**
   * Translates a component.
   *
   * @param facts in which no rule found anything
   * @param proved whether its bodies are checked
   * @return the model
   * @throws IllegalStateException if a rule should have found something
   */
  public static ComponentModel translate(ComponentFacts facts, boolean proved) {
    ComponentKind kind = facts.kinds().get(0);
    Map<Role, EntryMethod> methods = new EnumMap<>(Role.class);
    TypeRef ports = null;
    List<String> portNames = List.of();
    for (Map.Entry<Role, ComponentKind.Signature> entry : kind.signatures().entrySet()) {
      for (Method method : callable(facts, entry.getValue().name())) {
        methods.put(entry.getKey(), translate(method));
        if (entry.getKey() == Role.ENTRY && kind == ComponentKind.ROUTER) {
          ports = method.result().ports();
          portNames = method.result().portNames();
        }
      }
    }
    return new ComponentModel(
        facts.type(),
        kind,
        methods,
        ports,
        portNames,
        facts.promisesMetadataOnly(),
        facts.accepts(),
        facts.produces(),
        facts.blocking(),
        proved && !facts.unchecked(),
        facts.access(),
        facts.memory());
  }

  /**
   * The methods of a name that the host could call; private and static ones are helpers.
   *
   * @param facts the component
   * @param name a simple name
   * @return usually one
   */
  public static List<Method> callable(ComponentFacts facts, String name) {
    return facts.named(name).stream()
        .filter(
            method ->
                !method.faults().contains(MethodFault.PRIVATE)
                    && !method.faults().contains(MethodFault.STATIC))
        .toList();
  }

  private static EntryMethod translate(Method method) {
    List<Argument> arguments = new ArrayList<>();
    LeaseTerms lease = null;
    for (Parameter parameter : method.parameters()) {
      Argument argument =
          parameter
              .argument()
              .orElseThrow(() -> new IllegalStateException("unchecked parameter " + parameter));
      arguments.add(argument);
      lease = argument == Argument.LEASE ? parameter.lease() : lease;
    }
    EntryMethod.Result result =
        method
            .result()
            .result()
            .orElseThrow(() -> new IllegalStateException("unchecked result of " + method));
    return new EntryMethod(method.name(), arguments, result, lease);
  }
}
