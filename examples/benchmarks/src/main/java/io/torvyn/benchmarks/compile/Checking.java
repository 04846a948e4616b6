package io.torvyn.benchmarks.compile;

import java.util.List;

/** Which sources are compiled, and who checks them meanwhile. */
public enum Checking {
  /** Components that use buffers, unchecked. */
  NONE(Vocabulary.BUFFERS, List.of(), List.of("-proc:none")),
  /** The same, proved by Torvyn. */
  TORVYN(Vocabulary.BUFFERS, List.of("torvyn-processor.jar"), List.of()),
  /** The same classes over closeable resources, unchecked: code that touches no buffer. */
  PLAIN_NONE(Vocabulary.CLOSEABLES, List.of(), List.of("-proc:none")),
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

  List<String> options() {
    return options;
  }
}
