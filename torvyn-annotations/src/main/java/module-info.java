/** The vocabulary of Torvyn: what a component is, who owns a buffer, how stages are connected. */
module io.torvyn.annotation {
  exports io.torvyn.annotation;
  exports io.torvyn.annotation.pipeline;
}
