package io.torvyn.stress.soak;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the JVM's native memory tracking says at one moment. Needs {@code
 * -XX:NativeMemoryTracking=summary}.
 *
 * @param allocatedKiB memory that programs allocate outside the heap, which is where slabs and
 *     direct buffers are counted
 * @param totalKiB all that is committed, heap, code and the collector's tables included
 */
record NativeMemory(long allocatedKiB, long totalKiB) {
  private static final Pattern OTHER = Pattern.compile("Other \\(.*?committed=(\\d+)KB");
  private static final Pattern TOTAL = Pattern.compile("Total: .*?committed=(\\d+)KB");

  /**
   * Reads the tracker of this JVM.
   *
   * @return the numbers now
   * @throws IllegalStateException if the tracker is off
   */
  static NativeMemory now() {
    String summary;
    try {
      summary =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "vmNativeMemory",
                      new Object[] {new String[] {"summary"}},
                      new String[] {String[].class.getName()});
    } catch (JMException refused) {
      throw new IllegalStateException("this JVM cannot be asked for its native memory", refused);
    }
    return new NativeMemory(find(OTHER, summary), find(TOTAL, summary));
  }

  private static long find(Pattern pattern, String summary) {
    Matcher found = pattern.matcher(summary);
    if (!found.find()) {
      throw new IllegalStateException(
          "native memory tracking says nothing of it; start the JVM with"
              + " -XX:NativeMemoryTracking=summary: "
              + summary);
    }
    return Long.parseLong(found.group(1));
  }
}
