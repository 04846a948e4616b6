package io.torvyn.processor.contract;

import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel.Access;
import io.torvyn.processor.model.ComponentModel.Memory;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.source.SourcePoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a component class, right or wrong, without compiler types: rules judge it, and
 * what passes them becomes a model.
 *
 * @param type the class
 * @param at its place
 * @param kinds the component annotations on it, in the order of {@link ComponentKind}
 * @param faults what keeps the class from being called at all
 * @param methods every method it has or inherits, apart from those of {@code Object}
 * @param promisesMetadataOnly what its component annotation says
 * @param accepts what its {@code @ContentType} says, or empty
 * @param produces what its {@code @ContentType} says, or empty
 * @param blocking whether it carries {@code @Blocking}
 * @param unchecked whether it, or something in it, carries {@code @UncheckedOwnership}
 * @param access who may use it
 * @param memory what it keeps from one element to the next
 */
public record ComponentFacts(
    TypeRef type,
    SourcePoint at,
    List<ComponentKind> kinds,
    Set<ClassFault> faults,
    List<Method> methods,
    boolean promisesMetadataOnly,
    String accepts,
    String produces,
    boolean blocking,
    boolean unchecked,
    Access access,
    Memory memory) {
  /** Copies the collections. */
  public ComponentFacts {
    kinds = List.copyOf(kinds);
    faults = Set.copyOf(faults);
    methods = List.copyOf(methods);
  }

  /** What keeps a class from being called by generated code. */
  public enum ClassFault {
    /** It is an interface, an enum or an annotation. */
    NO_CLASS,
    /** It cannot be instantiated. */
    ABSTRACT,
    /** It needs an instance of the class around it. */
    INNER,
    /** It, or a class around it, is private. */
    PRIVATE,
    /** It has type parameters. */
    GENERIC
  }

  /** What keeps a method from being called by generated code. */
  public enum MethodFault {
    /** Only its class may call it. */
    PRIVATE,
    /** It belongs to no instance. */
    STATIC,
    /** It has type parameters. */
    GENERIC
  }

  /**
   * A method.
   *
   * @param name its name
   * @param at its place
   * @param faults what keeps generated code from calling it
   * @param isPublic whether it is public
   * @param parameters in order
   * @param result what it returns
   */
  public record Method(
      String name,
      SourcePoint at,
      Set<MethodFault> faults,
      boolean isPublic,
      List<Parameter> parameters,
      ReturnValue result) {
    /** Copies the collections. */
    public Method {
      faults = Set.copyOf(faults);
      parameters = List.copyOf(parameters);
    }
  }

  /** The types a method of a component may speak of. */
  public enum Known {
    /** {@code Buffer}. */
    BUFFER,
    /** {@code MutableBuffer}. */
    MUTABLE_BUFFER,
    /** {@code Lease}. */
    LEASE,
    /** {@code ElementMeta}. */
    META,
    /** {@code BufferAllocator}. */
    ALLOCATOR,
    /** {@code Emitter}. */
    EMITTER,
    /** {@code FlowContext}. */
    CONTEXT,
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code void}. */
    VOID,
    /** {@code Pull}. */
    PULL,
    /** {@code BackpressureSignal}. */
    SIGNAL,
    /** Any other enum. */
    ENUM,
    /** {@code EnumSet} of an enum. */
    ENUM_SET,
    /** Everything else. */
    OTHER;

    /**
     * Says whether a value of this type has to say who owns it.
     *
     * @return {@code true} for buffers and leases
     */
    public boolean isTracked() {
      return this == BUFFER || this == MUTABLE_BUFFER || this == LEASE;
    }
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param at its place
   * @param type its type as messages show it
   * @param known what type that is
   * @param said the ownership annotations on it, in the order of {@link Ownership}
   * @param lease the terms of its {@code @Leased}; null without one
   */
  public record Parameter(
      String name,
      SourcePoint at,
      String type,
      Known known,
      List<Ownership> said,
      @Nullable LeaseTerms lease) {
    /** Copies the list. */
    public Parameter {
      said = List.copyOf(said);
    }

    /**
     * What the host would hand in here.
     *
     * @return empty for a type or an annotation that the host has nothing for
     */
    public Optional<Argument> argument() {
      Ownership only = said.size() == 1 ? said.get(0) : Ownership.NONE;
      return Optional.ofNullable(
          switch (known) {
            case BUFFER ->
                only == Ownership.BORROWED
                    ? Argument.BORROWED
                    : only == Ownership.OWNED ? Argument.OWNED : null;
            case MUTABLE_BUFFER -> only == Ownership.OWNED ? Argument.OWNED_MUTABLE : null;
            case LEASE -> only == Ownership.LEASED ? Argument.LEASE : null;
            case META -> Argument.META;
            case ALLOCATOR -> Argument.ALLOCATOR;
            case EMITTER -> Argument.EMITTER;
            case CONTEXT -> Argument.CONTEXT;
            case BOOLEAN -> Argument.FLAG;
            case VOID, PULL, SIGNAL, ENUM, ENUM_SET, OTHER -> null;
          });
    }
  }

  /**
   * What a method returns.
   *
   * @param type as messages show it
   * @param known what type that is
   * @param said the ownership annotations on the method, in the order of {@link Ownership}
   * @param ports the enum returned, by itself or in a set; null for other types
   * @param portNames the constants of that enum
   * @param portsPublic whether that enum is public, and everything around it
   */
  public record ReturnValue(
      String type,
      Known known,
      List<Ownership> said,
      @Nullable TypeRef ports,
      List<String> portNames,
      boolean portsPublic) {
    /** Copies the lists. */
    public ReturnValue {
      said = List.copyOf(said);
      portNames = List.copyOf(portNames);
    }

    /**
     * What comes back to the host.
     *
     * @return empty for a type that the host cannot use
     */
    public Optional<Result> result() {
      return Optional.ofNullable(
          switch (known) {
            case VOID -> Result.NOTHING;
            case BUFFER -> said.equals(List.of(Ownership.OWNED)) ? Result.BUFFER : null;
            case PULL -> Result.PULL;
            case BOOLEAN -> Result.BOOLEAN;
            case ENUM -> Result.PORT;
            case ENUM_SET -> Result.PORTS;
            case SIGNAL -> Result.SIGNAL;
            case MUTABLE_BUFFER, LEASE, META, ALLOCATOR, EMITTER, CONTEXT, OTHER -> null;
          });
    }
  }

  /**
   * The methods of a name that generated code could mean.
   *
   * @param name a simple name
   * @return in the order of {@link #methods()}
   */
  public List<Method> named(String name) {
    return methods.stream().filter(method -> method.name().equals(name)).toList();
  }
}
