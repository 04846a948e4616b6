package io.torvyn.flink.embed;

import io.torvyn.buffer.Buffer;

/** Receives what leaves an island. */
@FunctionalInterface
public interface Outlet {

  /**
   * Takes note of an element, which is lent for this call.
   *
   * @param edge the index of the edge it leaves by
   * @param element a buffer of the island, for {@link Embedding#serialize}
   * @throws Exception ends the island, and is thrown on by the call that brought the element out
   */
  void accept(int edge, Buffer element) throws Exception;
}
