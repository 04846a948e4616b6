/** Torvyn's metrics in a Micrometer registry. */
@SuppressWarnings({
  "requires-automatic",
  "requires-transitive-automatic"
}) // Micrometer has a name, but no descriptor
module io.torvyn.micrometer {
  requires transitive io.torvyn.runtime;
  requires transitive micrometer.core;
  requires static org.jspecify;

  exports io.torvyn.micrometer;
}
