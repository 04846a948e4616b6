package io.torvyn.benchmarks.compile;

import java.util.List;

/** Which sources are compiled, and who checks them meanwhile. */
public enum Checking {
  /** Components that use buffers, unchecked. */
  NONE(Vocabulary.BUFFERS, List.of(), List.of("-proc:none")),
  /**
   * The same, met by an annotation processor that does nothing: javac's own price for having one.
   */
  IDLE(Vocabulary.BUFFERS, List.of(), List.of()),
  /** The same, proved by Torvyn. */
  TORVYN(Vocabulary.BUFFERS, List.of("torvyn-processor.jar"), List.of()),
  /** The same classes over closeable resources, unchecked: code that touches no buffer. */
  PLAIN_NONE(Vocabulary.CLOSEABLES, List.of(), List.of("-proc:none")),
  /** These, met by the processor that does nothing. */
  PLAIN_IDLE(Vocabulary.CLOSEABLES, List.of(), List.of()),
  /** Torvyn on code that touches no buffer. */
  PLAIN_TORVYN(Vocabulary.CLOSEABLES, List.of("torvyn-processor.jar"), List.of()),
  /** The Checker Framework's Resource Leak Checker on closeable resources. */
  PLAIN_RESOURCE_LEAK(
      Vocabulary.CLOSEABLES,
      List.of("checker.jar", "checker-qual.jar", "checker-util.jar"),
      List.of("-processor", "org.checkerframework.checker.resourceleak.ResourceLeakChecker"));

  private final Vocabulary vocabulary;
  private final List<String> processorJars;
  private final List<String> options;

  Checking(Vocabulary vocabulary, List<String> processorJars, List<String> options) {
    this.vocabulary = vocabulary;
    this.processorJars = processorJars;
    this.options = options;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<String> processorJars() {
    return processorJars;
  }

  /** Whether the processor is one that does nothing. */
  boolean idle() {
    return this == IDLE || this == PLAIN_IDLE;
  }

  List<String> options() {
    return options;
  }
}
