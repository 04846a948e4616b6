/** Torvyn's flows as spans of OpenTelemetry. */
@SuppressWarnings({
  "requires-automatic",
  "requires-transitive-automatic"
}) // OpenTelemetry has names, but no descriptors
module io.torvyn.opentelemetry {
  requires transitive io.torvyn.runtime;
  requires transitive io.opentelemetry.api;
  requires transitive io.opentelemetry.context;
  requires static org.jspecify;

  exports io.torvyn.opentelemetry;
}
