package io.torvyn.glue.spec;

/**
 * What happens when a stage throws.
 *
 * @param policy the name of a constant of {@code io.torvyn.annotation.pipeline.ErrorPolicy}
 * @param retries for {@code RETRY}, how often the call is made again: 1 to 1,000
 * @param backoffMillis for {@code RETRY}, the wait before the first retry, doubled each time
 * @param deadLetter for {@code DEAD_LETTER}, the stage that takes the element; empty otherwise
 */
public record ErrorPolicySpec(String policy, int retries, long backoffMillis, String deadLetter) {

  /** The policy of a stage that says nothing: the flow fails. */
  public static final ErrorPolicySpec TERMINATE = new ErrorPolicySpec("TERMINATE", 0, 0, "");
}
