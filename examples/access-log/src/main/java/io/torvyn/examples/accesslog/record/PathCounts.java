package io.torvyn.examples.accesslog.record;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts hits by path. It compares a hit's path where it lies in the buffer, so that only a path
 * seen for the first time is copied out. One thread uses it.
 */
public final class PathCounts {
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingLong(Count::hits)
          .reversed()
          .thenComparing(Count::path, Arrays::compareUnsigned);

  private @Nullable Count[] table = new @Nullable Count[512];
  private int paths;

  /** A path and how often it was hit. */
  public static final class Count {
    private final byte[] path;
    private final int hash;
    private long hits;

    private Count(byte[] path, int hash) {
      this.path = path;
      this.hash = hash;
    }

    /**
     * The path.
     *
     * @return its bytes; not a copy, not to be changed
     */
    public byte[] path() {
      return path;
    }

    /**
     * How often it was hit.
     *
     * @return at least 1
     */
    public long hits() {
      return hits;
    }
  }

  /**
   * Counts a hit.
   *
   * @param hit laid out as {@link HitLayout} says; borrowed for this call
   */
  public void add(@Borrowed Buffer hit) {
    int hash = 0;
    for (int i = HitLayout.PATH; i < hit.size(); i++) {
      hash = 31 * hash + hit.byteAt(i);
    }
    int slot = hash & (table.length - 1);
    Count count = table[slot];
    while (count != null && !(count.hash == hash && same(count.path, hit))) {
      slot = (slot + 1) & (table.length - 1);
      count = table[slot];
    }
    if (count == null) {
      byte[] path = new byte[hit.size() - HitLayout.PATH];
      hit.read(HitLayout.PATH, path, 0, path.length);
      count = new Count(path, hash);
      table[slot] = count;
      if (++paths > table.length / 2) {
        grow();
      }
    }
    count.hits++;
  }

  /**
   * Writes the counts down.
   *
   * @param out receives them, in no particular order
   * @throws IOException what it throws
   */
  public void write(DataOutput out) throws IOException {
    out.writeInt(paths);
    for (Count count : table) {
      if (count != null) {
        out.writeInt(count.path.length);
        out.write(count.path);
        out.writeInt(count.hash);
        out.writeLong(count.hits);
      }
    }
  }

  /**
   * Takes up what {@link #write} wrote.
   *
   * @param in gives it
   * @return the same counts
   * @throws IOException what it throws
   */
  public static PathCounts read(DataInput in) throws IOException {
    PathCounts counts = new PathCounts();
    for (int left = in.readInt(); left > 0; left--) {
      byte[] path = new byte[in.readInt()];
      in.readFully(path);
      Count count = new Count(path, in.readInt());
      count.hits = in.readLong();
      counts.put(count);
      if (++counts.paths > counts.table.length / 2) {
        counts.grow();
      }
    }
    return counts;
  }

  /**
   * The most frequent paths.
   *
   * @param most how many at most
   * @return falling by hits, then by path
   */
  public List<Count> top(int most) {
    List<Count> all = new ArrayList<>(paths);
    for (Count count : table) {
      if (count != null) {
        all.add(count);
      }
    }
    all.sort(MOST_FIRST);
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private static boolean same(byte[] path, @Borrowed Buffer hit) {
    if (hit.size() - HitLayout.PATH != path.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      if (hit.byteAt(HitLayout.PATH + i) != path[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    @Nullable Count[] old = table;
    table = new @Nullable Count[old.length * 2];
    for (Count count : old) {
      if (count != null) {
        put(count);
      }
    }
  }

  private void put(Count count) {
    int slot = count.hash & (table.length - 1);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = count;
  }
}
