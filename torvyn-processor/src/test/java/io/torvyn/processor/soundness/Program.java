package io.torvyn.processor.soundness;

import java.util.List;

/**
 * A method body over the buffer API, as data. Its method receives an allocator {@code alloc}, a
 * borrowed buffer {@code in}, an owned one {@code own}, a deque {@code queue}, the booleans {@code
 * c0} to {@code c2} and the number {@code n}, and returns an owned buffer or null. Names of
 * variables are unique in a program.
 *
 * @param body ends with a return on every way that reaches its end
 */
record Program(List<Stmt> body) {
  static final Var IN = new Var("in", Type.FROZEN, false);
  static final Var OWN = new Var("own", Type.FROZEN, true);

  /** What a variable holds. */
  enum Type {
    MUTABLE("MutableBuffer"),
    FROZEN("Buffer"),
    VIEW("ByteBuffer");

    final String text;

    Type(String text) {
      this.text = text;
    }
  }

  /** What is done with the buffer or view of a variable. */
  enum Verb {
    READ,
    LOOK,
    WRITE,
    RELEASE,
    CLOSE,
    PUT,
    TAKE_AWAY
  }

  /** How a loop is written. */
  enum Turns {
    WHILE,
    FOR,
    ENDLESS,
    DO
  }

  record Var(String name, Type type, boolean assignable) {}

  sealed interface Cond {}

  /** {@code c0}, or {@code !c0}. */
  record Input(int index, boolean negated) implements Cond {}

  /** {@code x == null}, or {@code x != null}. */
  record IsNull(Var var, boolean negated) implements Cond {}

  sealed interface Expr {}

  record Nothing() implements Expr {}

  record Name(Var var) implements Expr {}

  record Allocate() implements Expr {}

  record Make() implements Expr {}

  record Copy(Var var) implements Expr {}

  record Freeze(Var var) implements Expr {}

  record Thaw(Var var) implements Expr {}

  /** A helper that owns its argument and hands an owned buffer back. */
  record Pass(Expr value) implements Expr {}

  record Take() implements Expr {}

  record View(Var var) implements Expr {}

  record Choose(Cond cond, Expr yes, Expr no) implements Expr {}

  /** A switch expression over {@code n}. */
  record Pick(Expr zero, Expr other) implements Expr {}

  sealed interface Stmt {}

  record Block(String label, List<Stmt> body) implements Stmt {}

  record Declare(Var var, Expr init) implements Stmt {}

  record Assign(Var var, Expr value) implements Stmt {}

  /** An expression whose result nobody takes. */
  record Drop(Expr value) implements Stmt {}

  record Act(Verb verb, Var var) implements Stmt {}

  /** A helper that owns both arguments. */
  record Both(Var left, Var right) implements Stmt {}

  /** A helper that owns its first argument; the second is evaluated before the call. */
  record TakeSized(Var taken, Var measured) implements Stmt {}

  /** A lambda, called in place, that reads the variable. */
  record InPlace(Var var) implements Stmt {}

  /** Throws if the condition holds. */
  record Fail(Cond cond) implements Stmt {}

  record If(Cond cond, Block then, Block otherwise) implements Stmt {}

  record Loop(Turns turns, String label, Block body) implements Stmt {}

  /** A switch over {@code n}; the last block is the default if there is one. */
  record Switch(List<Block> cases, boolean byDefault, boolean arrows) implements Stmt {}

  record Try(Block body, Block onFailure, Block always) implements Stmt {}

  record TryWith(Var var, Expr init, Block body) implements Stmt {}

  record Sync(Block body) implements Stmt {}

  record Break(String label) implements Stmt {}

  record Continue(String label) implements Stmt {}

  record Return(Expr value) implements Stmt {}

  record Throw() implements Stmt {}
}
