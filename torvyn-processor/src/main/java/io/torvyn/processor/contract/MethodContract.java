package io.torvyn.processor.contract;

import io.torvyn.processor.model.ValueContract;
import java.util.List;

/**
 * What a method says about ownership: written on it, inherited from the methods it overrides, or by
 * default.
 *
 * @param parameters one per parameter, in order
 * @param result what its result means to the caller
 */
public record MethodContract(List<ValueContract> parameters, ValueContract result) {
  /** Copies the list. */
  public MethodContract {
    parameters = List.copyOf(parameters);
  }

  /**
   * The contract of an argument. Further arguments of a varargs call have that of the last
   * parameter.
   *
   * @param argument its index in the call
   * @return the parameter's contract
   */
  public ValueContract parameter(int argument) {
    return parameters.isEmpty()
        ? ValueContract.UNTRACKED
        : parameters.get(Math.min(argument, parameters.size() - 1));
  }
}
