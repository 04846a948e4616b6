package io.torvyn.processor.body;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the compiler's own processing environment inside of what IDEs and build tools wrap it in:
 * decorators with the original in a field, or proxies. Reads private fields of the wrappers, which
 * live in unnamed modules; never opens a class of the JDK.
 */
final class WrappedEnvironment {
  private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";
  private static final int VISITED = 64;

  private WrappedEnvironment() {}

  /**
   * Unwraps an environment.
   *
   * @param environment as handed to a processor
   * @return the compiler's own, if it can be found; otherwise the argument
   */
  static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
    Deque<Object> queue = new ArrayDeque<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    queue.add(environment);
    while (!queue.isEmpty() && seen.size() < VISITED) {
      Object next = queue.poll();
      if (!seen.add(next)) {
        continue;
      }
      if (next.getClass().getName().equals(JAVAC) && next instanceof ProcessingEnvironment found) {
        return found;
      }
      if (Proxy.isProxyClass(next.getClass())) {
        delegates(next, queue);
        queue.add(Proxy.getInvocationHandler(next));
      } else if (!next.getClass().getName().startsWith("java.")) {
        fields(next, queue);
      }
    }
    return environment;
  }

  private static void delegates(Object proxy, Deque<Object> into) {
    for (Class<?> type : proxy.getClass().getInterfaces()) {
      try {
        Method method = type.getMethod("getWrapperDelegate");
        Object delegate = method.invoke(proxy);
        if (delegate != null) {
          into.add(delegate);
        }
      } catch (ReflectiveOperationException e) {
        // Not the accessor of that tool; its handler's fields are looked at next.
        continue;
      }
    }
  }

  private static void fields(Object wrapper, Deque<Object> into) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
          continue;
        }
        try {
          field.setAccessible(true);
          Object value = field.get(wrapper);
          if (value != null) {
            into.add(value);
          }
        } catch (ReflectiveOperationException | RuntimeException e) {
          // A field that is not open is not the way in; the others are tried.
          continue;
        }
      }
    }
  }
}
