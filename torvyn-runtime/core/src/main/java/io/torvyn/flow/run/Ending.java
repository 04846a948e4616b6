package io.torvyn.flow.run;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import org.jspecify.annotations.Nullable;

/**
 * Why a flow ends early. The first reason stands.
 *
 * @param state {@link FlowState#CANCELLED} or {@link FlowState#FAILED}
 * @param reason in words
 * @param failure what {@code await} throws, or null
 */
public record Ending(FlowState state, String reason, @Nullable FlowException failure) {}
