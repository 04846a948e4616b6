/** Buffers with one owner, the flows that carry them, and the ledger that counts every copy. */
module io.torvyn.runtime {
  requires transitive io.torvyn.annotation;
  requires static org.jspecify;
}
