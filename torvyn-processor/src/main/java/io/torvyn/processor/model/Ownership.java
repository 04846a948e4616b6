package io.torvyn.processor.model;

/** Who owns a value that crosses a boundary: what its annotation says, or the default. */
public enum Ownership {
  /** The receiving side owns it and must give it up exactly once. */
  OWNED,
  /** Lent until the call returns, or for as long as the receiver lives. */
  BORROWED,
  /** Tracked access until a scope ends or a deadline passes. */
  LEASED,
  /** Nothing is said: the value is not tracked, or its contract is missing. */
  NONE
}
