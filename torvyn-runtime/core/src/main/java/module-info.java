/** Buffers with one owner, the flows that carry them, and the ledger that counts every copy. */
module io.torvyn.runtime {
  requires transitive io.torvyn.annotation;
  requires static transitive org.jspecify;

  exports io.torvyn.buffer;
  exports io.torvyn.buffer.access;
  exports io.torvyn.buffer.error;
  exports io.torvyn.buffer.pool;
  exports io.torvyn.flow;
  exports io.torvyn.glue;
  exports io.torvyn.glue.spec;
  exports io.torvyn.host;
  exports io.torvyn.ledger;
  exports io.torvyn.observe;
}
