package io.torvyn.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads where the JDK has them. Looked up by name through the public API, because the
 * classes are compiled for JDK 17.
 */
final class VirtualThreads {
  private static final @Nullable MethodHandle UNSTARTED = find();

  private VirtualThreads() {}

  static boolean available() {
    return UNSTARTED != null;
  }

  /** A virtual thread that has not been started. Only where {@link #available()}. */
  static Thread unstarted(String name, Runnable work) {
    MethodHandle unstarted = UNSTARTED;
    if (unstarted == null) {
      throw new UnsupportedOperationException("no virtual threads before JDK 21");
    }
    try {
      Thread thread = (Thread) unstarted.invoke(work);
      thread.setName(name);
      return thread;
    } catch (Throwable failure) {
      throw new IllegalStateException("a virtual thread could not be made", failure);
    }
  }

  private static @Nullable MethodHandle find() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle ofVirtual =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
      MethodHandle unstarted =
          lookup.findVirtual(
              builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class));
      MethodType form = MethodType.methodType(Thread.class, builder, Runnable.class);
      return MethodHandles.foldArguments(unstarted.asType(form), ofVirtual);
    } catch (ReflectiveOperationException olderJdk) {
      return null;
    }
  }
}
