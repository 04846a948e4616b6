package io.torvyn.examples.accesslog;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * What the pipeline does, written by hand on arrays: parse, leave out probes, cut the query, count
 * statuses, part by outcome, count paths. The same steps and the same table of paths; results are
 * arrays of their own, as they have to be where somebody else may keep them.
 */
final class ByHand extends ProcessFunction<byte[], byte[]> {
  private static final long serialVersionUID = 1L;
  private static final byte[] PROBE = "/healthz".getBytes();
  private static final int STATUSES = 600;
  private static final int FIRST_ERROR = 400;

  /** Status counts, bytes, and the sums of both tables, of the last instance that was closed. */
  static final AtomicReference<String> RESULT = new AtomicReference<>();

  /** A hit. */
  private static final class Hit {
    private final int status;
    private final long bytes;
    private byte[] path;

    Hit(int status, long bytes, byte[] path) {
      this.status = status;
      this.bytes = bytes;
      this.path = path;
    }
  }

  /** Counts by path, with open addressing, as the component does it. */
  private static final class Paths {
    private byte[][] keys = new byte[512][];
    private int[] hashes = new int[512];
    private long[] hits = new long[512];
    private int size;

    void add(byte[] path) {
      int hash = 0;
      for (byte b : path) {
        hash = 31 * hash + b;
      }
      int slot = slot(path, hash);
      if (keys[slot] == null) {
        keys[slot] = path;
        hashes[slot] = hash;
        size++;
      }
      hits[slot]++;
      if (size > keys.length / 2) {
        grow();
      }
    }

    private int slot(byte[] path, int hash) {
      int slot = hash & (keys.length - 1);
      while (keys[slot] != null && !(hashes[slot] == hash && Arrays.equals(keys[slot], path))) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    private void grow() {
      byte[][] oldKeys = keys;
      int[] oldHashes = hashes;
      long[] oldHits = hits;
      keys = new byte[2 * oldKeys.length][];
      hashes = new int[keys.length];
      hits = new long[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != null) {
          int slot = slot(oldKeys[i], oldHashes[i]);
          keys[slot] = oldKeys[i];
          hashes[slot] = oldHashes[i];
          hits[slot] = oldHits[i];
        }
      }
    }

    long most() {
      return Arrays.stream(hits).max().orElse(0);
    }
  }

  private transient long[] statuses;
  private transient long bytes;
  private transient Paths served;
  private transient Paths failed;

  @Override
  public void open(OpenContext context) {
    statuses = new long[STATUSES];
    bytes = 0;
    served = new Paths();
    failed = new Paths();
  }

  @Override
  public void processElement(byte[] line, Context context, Collector<byte[]> out) {
    Hit hit = parse(line);
    if (hit == null || Arrays.equals(hit.path, PROBE)) {
      return;
    }
    int query = find(hit.path, '?', 0);
    if (query >= 0) {
      hit.path = Arrays.copyOf(hit.path, query);
    }
    statuses[hit.status]++;
    bytes += hit.bytes;
    (hit.status < FIRST_ERROR ? served : failed).add(hit.path);
  }

  @Override
  public void close() {
    if (statuses != null) {
      RESULT.set(
          String.join(
              " ",
              Long.toString(statuses[200]),
              Long.toString(bytes),
              Long.toString(served.most()),
              Long.toString(failed.most())));
    }
  }

  /** Null for a line of another form. */
  private static Hit parse(byte[] line) {
    int time = find(line, '[', 0);
    int end = time < 0 ? -1 : find(line, ']', time);
    int request = end < 0 ? -1 : expect(line, end + 1, ' ', '"');
    int requestEnd = request < 0 ? -1 : closingQuote(line, request);
    int space = requestEnd < 0 ? -1 : find(line, ' ', request);
    int pathEnd = space < 0 ? -1 : find(line, ' ', space + 1);
    if (pathEnd < 0 || pathEnd > requestEnd) {
      return null;
    }
    int status = expect(line, requestEnd + 1, ' ');
    int statusEnd = status < 0 ? -1 : find(line, ' ', status);
    if (statusEnd < 0 || statusEnd - status != 3 || line[status] > '5') {
      return null;
    }
    int bytesEnd = find(line, ' ', statusEnd + 1);
    int referer = bytesEnd < 0 ? -1 : expect(line, bytesEnd, ' ', '"');
    int refererEnd = referer < 0 ? -1 : closingQuote(line, referer);
    int agent = refererEnd < 0 ? -1 : expect(line, refererEnd + 1, ' ', '"');
    if (agent < 0 || closingQuote(line, agent) != line.length - 1) {
      return null;
    }
    long code = number(line, status, statusEnd);
    boolean none = bytesEnd == statusEnd + 2 && line[statusEnd + 1] == '-';
    long sent = none ? 0 : number(line, statusEnd + 1, bytesEnd);
    return code < 0 || sent < 0
        ? null
        : new Hit((int) code, sent, Arrays.copyOfRange(line, space + 1, pathEnd));
  }

  private static long number(byte[] line, int from, int to) {
    if (from == to || to - from > 18) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = line[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int find(byte[] line, char wanted, int from) {
    for (int i = from; i < line.length; i++) {
      if (line[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static int closingQuote(byte[] line, int from) {
    for (int i = from; i < line.length; i++) {
      if (line[i] == '"') {
        return i;
      }
      if (line[i] == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static int expect(byte[] line, int at, char... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= line.length || line[at + i] != wanted[i]) {
        return -1;
      }
    }
    return at + wanted.length;
  }
}
