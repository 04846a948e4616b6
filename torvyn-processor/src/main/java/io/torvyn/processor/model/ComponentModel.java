package io.torvyn.processor.model;

import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A component class that can be called: every check of its declaration has passed.
 *
 * @param type its name
 * @param kind what it does
 * @param methods the methods the host calls, by role; {@link Role#ENTRY} is among them
 * @param ports for a router the enum whose constants are its ports; null for the other kinds
 * @param portNames the constants of that enum, in their order; empty for the other kinds
 * @param promisesMetadataOnly whether it promised not to read the payload
 * @param accepts the content type it can take; empty for any
 * @param produces the content type of its results; empty for that of the input
 * @param blocking whether its methods may block
 * @param proved whether its bodies are checked; otherwise it is handed guarded buffers
 * @param access who may use it
 * @param memory what it keeps from one element to the next
 */
public record ComponentModel(
    TypeRef type,
    ComponentKind kind,
    Map<Role, EntryMethod> methods,
    @Nullable TypeRef ports,
    List<String> portNames,
    boolean promisesMetadataOnly,
    String accepts,
    String produces,
    boolean blocking,
    boolean proved,
    Access access,
    Memory memory) {
  /** Copies the collections, and insists on what its kind requires. */
  public ComponentModel {
    methods = Map.copyOf(methods);
    portNames = List.copyOf(portNames);
    for (Role role : kind.signatures().keySet()) {
      if (kind.requires(role) && !methods.containsKey(role)) {
        throw new IllegalArgumentException(type + " lacks " + role);
      }
    }
    if ((ports != null) != (kind == ComponentKind.ROUTER)) {
      throw new IllegalArgumentException(type + ": ports " + ports + " on a " + kind);
    }
  }

  /**
   * What a component keeps from one element to the next, as far as its declaration shows it.
   *
   * @param container the field that keeps buffers or leases; empty if there is none
   * @param snapshotable whether it can write its state down
   */
  public record Memory(String container, boolean snapshotable) {}

  /**
   * Who may use a component.
   *
   * @param isPublic whether the class is public, and everything around it
   * @param hidden what the host calls on it and other packages may not, in words such as {@code
   *     method push}
   * @param constructor a constructor as messages show it, such as {@code LogLines(Path)}
   * @param creatable whether its own package may call a constructor without parameters
   * @param creatableAnywhere whether every package may
   */
  public record Access(
      boolean isPublic,
      List<String> hidden,
      String constructor,
      boolean creatable,
      boolean creatableAnywhere) {
    /** Copies the list. */
    public Access {
      hidden = List.copyOf(hidden);
    }
  }

  /**
   * Says whether generated code may call a constructor without parameters.
   *
   * @param packageName of the generated code
   * @return {@code true} if there is one within reach
   */
  public boolean creatableIn(String packageName) {
    return packageName.equals(type.packageName())
        ? access.creatable()
        : access.isPublic() && access.creatableAnywhere();
  }

  /**
   * The method called for each element.
   *
   * @return never null
   */
  public EntryMethod entry() {
    EntryMethod entry = methods.get(Role.ENTRY);
    if (entry == null) {
      throw new IllegalStateException(type + " lost its entry method");
    }
    return entry;
  }

  /**
   * Says whether the component leaves the payload unread: it promised so, or it is not handed one.
   *
   * @return {@code false} for sources, which have no payload to look at
   */
  public boolean metadataOnly() {
    return kind != ComponentKind.SOURCE
        && (promisesMetadataOnly || entry().payload() == Ownership.NONE);
  }

  /**
   * Why its results may depend on earlier elements, as far as its declaration shows it.
   *
   * @return the end of a sentence about it; empty if nothing shows
   */
  public String keeps() {
    if (kind == ComponentKind.AGGREGATOR) {
      return "it is an aggregator, which gathers elements";
    }
    if (!memory.container().isEmpty()) {
      return "its field '" + memory.container() + "' keeps buffers between calls";
    }
    return entry().lease() == null ? "" : "it keeps leases of its elements";
  }

  /**
   * Says whether any of its methods is handed an emitter.
   *
   * @return {@code true} if results may come at any time during a call
   */
  public boolean emits() {
    return methods.values().stream().anyMatch(method -> method.takes(Argument.EMITTER));
  }
}
