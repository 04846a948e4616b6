package io.torvyn.processor.javac;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Says that a body cannot be judged: because of us, or because the source itself is wrong. */
public final class Incomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Tree where;

  private Incomplete(String why, @Nullable Tree where) {
    super(why, null, false, false);
    this.where = where;
  }

  /**
   * The compiler has complained about this source already; so nothing more is said.
   *
   * @return to be thrown
   */
  public static Incomplete broken() {
    return new Incomplete("", null);
  }

  /**
   * A construct this analysis does not know.
   *
   * @param construct its tree
   * @return to be thrown
   */
  public static Incomplete unknown(Tree construct) {
    return new Incomplete("a construct it does not know: " + construct.getKind(), construct);
  }

  /**
   * Says whether the user has been told already.
   *
   * @return {@code true} for sources that do not compile
   */
  public boolean silent() {
    return where == null;
  }

  /**
   * What is not known.
   *
   * @return null if {@link #silent()}
   */
  public @Nullable Tree where() {
    return where;
  }
}
