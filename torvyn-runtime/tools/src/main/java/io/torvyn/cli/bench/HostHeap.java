package io.torvyn.cli.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.HashMap;
import java.util.Map;

/** What the threads of the hosts of this process allocated, and what collectors did. */
final class HostHeap {
  private static final String THREADS = "torvyn-";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Long, Long> allocated = new HashMap<>();

  /** Looks at the threads there are; what a thread allocated is kept when it has ended. */
  long allocatedBytes() {
    for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (info != null && info.getThreadName().startsWith(THREADS)) {
        long bytes = threads.getThreadAllocatedBytes(info.getThreadId());
        if (bytes > 0) {
          allocated.put(info.getThreadId(), bytes);
        }
      }
    }
    return allocated.values().stream().mapToLong(Long::longValue).sum();
  }

  static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .filter(count -> count > 0)
        .sum();
  }

  static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .filter(millis -> millis > 0)
        .sum();
  }
}
