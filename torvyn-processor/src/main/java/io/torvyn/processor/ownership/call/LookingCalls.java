package io.torvyn.processor.ownership.call;

import java.util.List;
import java.util.Set;

/**
 * Library methods that take any object but only look at it, or that run what they are given before
 * they return. All others are taken to keep what they get.
 */
final class LookingCalls {
  private static final Set<String> LOOKING_TYPES =
      Set.of(
          "java.util.Objects",
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.System",
          "java.lang.System.Logger",
          "java.util.Formatter",
          "java.util.logging.Logger",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.lang.ref.Reference",
          "java.lang.Thread",
          "java.util.StringJoiner",
          "java.text.MessageFormat");

  private static final List<String> LOOKING_PACKAGES =
      List.of(
          "org.slf4j.",
          "org.apache.logging.log4j.",
          "org.apache.commons.logging.",
          "org.jboss.logging.",
          "com.google.common.flogger.",
          "org.junit.",
          "org.assertj.",
          "org.hamcrest.",
          "com.google.common.truth.",
          "com.google.common.base.Preconditions",
          "com.google.common.base.Verify");

  private static final Set<String> LOOKING_METHODS = Set.of("equals", "hashCode", "toString");

  private static final Set<String> LOOKUPS =
      Set.of("contains", "containsKey", "containsValue", "indexOf", "lastIndexOf", "get", "remove");

  private static final Set<String> IN_PLACE =
      Set.of(
          "forEach",
          "forEachRemaining",
          "forEachOrdered",
          "removeIf",
          "replaceAll",
          "computeIfAbsent",
          "computeIfPresent",
          "compute",
          "merge",
          "ifPresent",
          "ifPresentOrElse",
          "orElseGet",
          "orElseThrow",
          "sort",
          "tryAdvance",
          "setAll",
          "requireNonNull",
          "requireNonNullElseGet",
          "doPrivileged",
          "getAndUpdate",
          "updateAndGet",
          "getAndAccumulate",
          "accumulateAndGet");

  private LookingCalls() {}

  /** Whether a method looks at an argument of type Object and keeps nothing. */
  static boolean looks(String type, String method) {
    if (LOOKING_TYPES.contains(type) || LOOKING_METHODS.contains(method)) {
      return true;
    }
    if (type.startsWith("java.util.") && LOOKUPS.contains(method)) {
      return true;
    }
    for (String prefix : LOOKING_PACKAGES) {
      if (type.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method of the Java library calls a function it is given before it returns. */
  static boolean inPlace(String type, String method) {
    if (type.startsWith("java.util.concurrent.") && !type.contains("Concurrent")) {
      return type.startsWith("java.util.concurrent.atomic.") && IN_PLACE.contains(method);
    }
    boolean assertion = type.startsWith("org.junit.") && method.startsWith("assert");
    return assertion
        || (type.startsWith("java.util.") || type.startsWith("java.lang."))
            && IN_PLACE.contains(method);
  }

  /** Whether a method hands its first argument back. */
  static boolean returnsArgument(String type, String method) {
    return type.equals("java.util.Objects") && method.startsWith("requireNonNull");
  }
}
