package io.torvyn.flow.stage;

/**
 * Leaves a component's call whose flow is ending early, out of its emit. It carries no stack trace
 * and never reaches the caller of the flow.
 */
// A signal: one stateless instance, never serialized, without a stack trace to be wrong.
@SuppressWarnings({"serial", "StaticAssignmentOfThrowable"})
final class FlowStopped extends RuntimeException {
  static final FlowStopped SIGNAL = new FlowStopped();

  private FlowStopped() {
    super("the flow is ending; return from this call", null, false, false);
  }
}
