package io.torvyn.processor.ownership.call;

import io.torvyn.processor.ownership.Act;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of the buffer types do to their receiver. Annotations cannot say it: a consuming
 * receiver would need a type-use annotation, which class files do not show on JDK 17.
 */
final class BufferCalls {
  private static final Map<String, Act> ACTS =
      Map.ofEntries(
          Map.entry("size", Act.LOOK),
          Map.entry("isEmpty", Act.LOOK),
          Map.entry("capacity", Act.LOOK),
          Map.entry("remaining", Act.LOOK),
          Map.entry("release", Act.RELEASE),
          Map.entry("close", Act.CLOSE),
          Map.entry("freeze", Act.FREEZE),
          Map.entry("thaw", Act.THAW),
          Map.entry("lease", Act.LEASE),
          Map.entry("leaseMutable", Act.LEASE_MUTABLE),
          Map.entry("write", Act.WRITE),
          Map.entry("readFrom", Act.WRITE),
          Map.entry("fill", Act.WRITE),
          Map.entry("truncate", Act.WRITE),
          Map.entry("clear", Act.WRITE));

  private BufferCalls() {}

  /**
   * The act on a receiver that is a buffer, a slice or a lease.
   *
   * @param method the name of the method
   * @param arguments how many arguments the call has
   * @return null for what every object has and for questions about a lease
   */
  static @Nullable Act on(String method, int arguments) {
    Act act = ACTS.get(method);
    if (act != null) {
      return act;
    }
    if (method.startsWith("append") || method.startsWith("set")) {
      return Act.WRITE;
    }
    return switch (method) {
      case "contentType" -> arguments == 0 ? Act.LOOK : Act.WRITE;
      case "equals", "hashCode", "toString", "getClass", "live", "mutable" -> null;
      case "notify", "notifyAll", "wait" -> null;
      default -> Act.READ;
    };
  }

  /**
   * The act on a receiver that is a view of the {@code java.nio} kind.
   *
   * @param method the name of the method
   * @return {@link Act#WRITE} for what puts bytes, null for what every object has
   */
  static @Nullable Act onView(String method) {
    if (method.startsWith("put") || method.equals("compact")) {
      return Act.WRITE;
    }
    return switch (method) {
      case "getClass", "notify", "notifyAll", "wait" -> null;
      default -> Act.READ;
    };
  }

  /**
   * Says whether a method takes something out of an owning container.
   *
   * @param method the name of the method
   * @return {@code true} if what was peeked at before may be gone
   */
  static boolean takes(String method) {
    return method.startsWith("take") || method.equals("close");
  }
}
