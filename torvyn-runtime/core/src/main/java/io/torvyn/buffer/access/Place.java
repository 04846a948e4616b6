package io.torvyn.buffer.access;

import java.security.ProtectionDomain;

/**
 * Where in the user's code something happened: the innermost caller that is neither this library,
 * nor code generated for it, nor the JDK. Walking the stack costs about a microsecond, so this is
 * asked only where ownership is tracked.
 */
public final class Place {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ProtectionDomain LIBRARY = Place.class.getProtectionDomain();
  private static final String GLUE = "io.torvyn.glue";

  private Place() {}

  /**
   * The place that called into the library on this thread.
   *
   * @return such as {@code com.acme.Shout.process(Shout.java:16)}; empty if there is none
   */
  public static String here() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> isUsers(frame.getDeclaringClass()))
                .findFirst()
                .map(Place::text)
                .orElse(""));
  }

  private static boolean isUsers(Class<?> type) {
    if (type.getClassLoader() == null || type.getProtectionDomain() == LIBRARY) {
      return false;
    }
    Class<?> parent = type.getNestHost().getSuperclass();
    return parent == null || !parent.getPackageName().equals(GLUE);
  }

  private static String text(StackWalker.StackFrame frame) {
    return frame.getClassName()
        + "."
        + frame.getMethodName()
        + "("
        + frame.getFileName()
        + ":"
        + frame.getLineNumber()
        + ")";
  }
}
