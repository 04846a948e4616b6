package io.torvyn.processor.model;

import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.model.EntryMethod.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a component does, and the methods the host looks for on it. */
public enum ComponentKind {
  /** Produces elements. */
  SOURCE("Source") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "pull",
              EnumSet.of(Argument.ALLOCATOR, Argument.EMITTER, Argument.CONTEXT),
              EnumSet.of(Result.BUFFER, Result.PULL)),
          Role.BACKPRESSURE,
          new Signature("onBackpressure", EnumSet.of(Argument.FLAG), EnumSet.of(Result.NOTHING)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  },
  /** Turns elements into others. */
  PROCESSOR("Processor") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "process",
              EnumSet.of(
                  Argument.BORROWED,
                  Argument.OWNED,
                  Argument.OWNED_MUTABLE,
                  Argument.META,
                  Argument.ALLOCATOR,
                  Argument.EMITTER,
                  Argument.CONTEXT),
              EnumSet.of(Result.BUFFER, Result.NOTHING)),
          Role.COMPLETE,
          new Signature(
              "complete",
              EnumSet.of(Argument.EMITTER, Argument.ALLOCATOR, Argument.CONTEXT),
              EnumSet.of(Result.NOTHING)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  },
  /** Lets elements pass or drops them. */
  FILTER("Filter") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "evaluate",
              EnumSet.of(Argument.BORROWED, Argument.META, Argument.CONTEXT),
              EnumSet.of(Result.BOOLEAN)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  },
  /** Says where elements go. */
  ROUTER("Router") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "route",
              EnumSet.of(Argument.BORROWED, Argument.META, Argument.CONTEXT),
              EnumSet.of(Result.PORT, Result.PORTS)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  },
  /** Gathers elements and emits what it made of them. */
  AGGREGATOR("Aggregator") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "ingest",
              EnumSet.of(
                  Argument.BORROWED,
                  Argument.OWNED,
                  Argument.LEASE,
                  Argument.META,
                  Argument.ALLOCATOR,
                  Argument.EMITTER,
                  Argument.CONTEXT),
              EnumSet.of(Result.NOTHING)),
          Role.FLUSH,
          new Signature(
              "flush",
              EnumSet.of(Argument.EMITTER, Argument.ALLOCATOR, Argument.CONTEXT),
              EnumSet.of(Result.NOTHING)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  },
  /** Consumes elements. */
  SINK("Sink") {
    @Override
    Map<Role, Signature> declared() {
      return Map.of(
          Role.ENTRY,
          new Signature(
              "push",
              EnumSet.of(
                  Argument.BORROWED,
                  Argument.OWNED,
                  Argument.META,
                  Argument.ALLOCATOR,
                  Argument.CONTEXT),
              EnumSet.of(Result.NOTHING, Result.SIGNAL)),
          Role.COMPLETE,
          new Signature("complete", EnumSet.of(Argument.CONTEXT), EnumSet.of(Result.NOTHING)),
          Role.INIT,
          Signature.INIT,
          Role.TEARDOWN,
          Signature.TEARDOWN);
    }
  };

  private final String annotation;
  private final Map<Role, Signature> signatures;

  ComponentKind(String annotation) {
    this.annotation = annotation;
    this.signatures = declared();
  }

  /**
   * What a method of a role may look like.
   *
   * @param name by which the method is found
   * @param arguments what it may ask for, each at most once, in any order
   * @param results what it may return
   */
  public record Signature(String name, Set<Argument> arguments, Set<Result> results) {
    private static final Signature INIT =
        new Signature("init", EnumSet.of(Argument.CONTEXT), EnumSet.of(Result.NOTHING));
    private static final Signature TEARDOWN =
        new Signature("teardown", EnumSet.noneOf(Argument.class), EnumSet.of(Result.NOTHING));
  }

  /**
   * The methods the host looks for.
   *
   * @return one signature for each role that this kind knows
   */
  public Map<Role, Signature> signatures() {
    return signatures;
  }

  /** Makes what {@link #signatures()} returns; asked once. */
  abstract Map<Role, Signature> declared();

  /**
   * The role a method of this name plays.
   *
   * @param method a simple name
   * @return empty if the host does not look for it
   */
  public Optional<Role> roleOf(String method) {
    for (Map.Entry<Role, Signature> entry : signatures().entrySet()) {
      if (entry.getValue().name().equals(method)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /**
   * The simple name of the annotation.
   *
   * @return such as {@code Source}
   */
  public String annotation() {
    return annotation;
  }

  /**
   * Says whether a component of this kind must have a method of this role.
   *
   * @param role when it is called
   * @return {@code true} for the entry method and for an aggregator's flush
   */
  public boolean requires(Role role) {
    return role == Role.ENTRY || role == Role.FLUSH;
  }

  /**
   * Says whether the element that goes in is the one that goes out.
   *
   * @return {@code true} for filters and routers
   */
  public boolean passesThrough() {
    return this == FILTER || this == ROUTER;
  }

  /** The kind as messages write it: lower case, such as {@code source}. */
  @Override
  public String toString() {
    return annotation.toLowerCase(java.util.Locale.ROOT);
  }
}
