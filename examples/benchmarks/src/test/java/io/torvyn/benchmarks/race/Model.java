package io.torvyn.benchmarks.race;

import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * What the workloads mean, written as plainly as possible over copies of the input. It shares the
 * input with the contenders and not a line of their work.
 */
final class Model {
  private Model() {}

  static long checksum(Input input, int elements) {
    long first = 0;
    long second = 0;
    long bytes = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int i = 0; i < elements; i++) {
      int offset = input.offset(i);
      byte[] element = Arrays.copyOfRange(input.bytes(), offset, offset + input.size(i));
      switch (input.workload()) {
        case PASS_THROUGH -> first = 31 * first + element.length;
        case TRANSFORM, IN_PLACE -> first = 31 * first + digest(changed(element));
        case FILTER_ROUTE -> {
          if (i % 4 == 0) {
            first = 31 * first + element.length;
          } else if (i % 4 < 3) {
            second = 31 * second + element.length;
          }
        }
        case CHAIN -> {
          bytes += element.length;
          first = 31 * first + element.length;
        }
        case HAND_OFF -> first = 31 * first + (head(element) ^ element.length);
        case FRAMING -> {
          for (byte b : element) {
            if (b == '\n') {
              first = 31 * first + digest(line.toByteArray());
              line.reset();
            } else {
              line.write(b);
            }
          }
        }
      }
    }
    if (line.size() > 0) {
      first = 31 * first + digest(line.toByteArray());
    }
    if (input.workload() == Workload.FILTER_ROUTE) {
      return 31 * first + second;
    }
    for (int stage = 0; input.workload() == Workload.CHAIN && stage < 8; stage++) {
      first = 31 * first + bytes;
    }
    return first;
  }

  private static byte[] changed(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = (byte) (changed[i] ^ 32);
    }
    return changed;
  }

  private static long digest(byte[] bytes) {
    int low = 1;
    int high = 0;
    for (byte b : bytes) {
      low += b;
      high += low;
    }
    return (low & 0xffffffffL) + ((long) high << 32);
  }

  private static long head(byte[] bytes) {
    long head = 0;
    for (int i = 0; i < 8; i++) {
      head = head << 8 | bytes[i] & 0xff;
    }
    return head;
  }
}
