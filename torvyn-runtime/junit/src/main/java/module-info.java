/** Tests of pipelines that fail when a flow leaves a buffer behind. */
module io.torvyn.junit {
  requires transitive io.torvyn.runtime;
  requires transitive org.junit.jupiter.api;
  requires static org.jspecify;

  exports io.torvyn.junit;
}
