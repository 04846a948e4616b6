package io.torvyn.glue.spec;

/**
 * Which processor wrote the glue, and for which runtime. A host starts only pipelines whose mark it
 * understands.
 *
 * @param glueVersion the version of the contract between glue and runtime
 * @param processorVersion the processor's version, for messages
 */
public record ProofMark(int glueVersion, String processorVersion) {

  /** The version of the contract that this runtime keeps. */
  public static final int GLUE_VERSION = 4;
}
