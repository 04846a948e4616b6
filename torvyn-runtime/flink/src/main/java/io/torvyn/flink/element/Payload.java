package io.torvyn.flink.element;

import io.torvyn.buffer.Buffer;
import io.torvyn.flink.embed.Embedding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An element between two operators: its bytes, and the edge of the pipeline it travels on. Either
 * it holds the bytes itself, as it does behind the network, or an island lends them out of its slab
 * for the time of one {@code collect}.
 *
 * <p>An island uses one object for all it sends, so whoever receives a payload takes the bytes
 * before returning and keeps no reference to it. {@link PayloadSerializer#copy} makes one that may
 * be kept.
 */
public final class Payload {
  private static final byte[] NOTHING = {};

  private int edge;
  private byte[] bytes = NOTHING;
  private int size;
  private @Nullable Embedding island;
  private @Nullable Buffer lent;

  /** An empty payload on edge 0. */
  public Payload() {}

  /**
   * A payload that holds bytes itself.
   *
   * @param edge the index of the edge it travels on
   * @param bytes its bytes; not copied, so not to be changed any more
   */
  public Payload(int edge, byte[] bytes) {
    hold(edge, bytes, bytes.length);
  }

  /**
   * Makes this payload hold bytes.
   *
   * @param onEdge the index of the edge it travels on
   * @param from holds them from its beginning; not copied
   * @param length how many
   */
  public void hold(int onEdge, byte[] from, int length) {
    edge = onEdge;
    bytes = from;
    size = length;
    island = null;
    lent = null;
  }

  /**
   * Makes this payload show a buffer, until {@link #giveBack}.
   *
   * @param owner the island whose buffer it is
   * @param onEdge the index of the edge it travels on
   * @param element the buffer
   */
  public void lend(Embedding owner, int onEdge, Buffer element) {
    edge = onEdge;
    size = element.size();
    island = owner;
    lent = element;
  }

  /** The loan has ended; the payload is empty. */
  public void giveBack() {
    hold(edge, NOTHING, 0);
  }

  /**
   * The edge it travels on.
   *
   * @return its index in the pipeline
   */
  public int edge() {
    return edge;
  }

  /**
   * Whether its bytes are lent by an island.
   *
   * @return false if it holds them itself
   */
  public boolean isLent() {
    return lent != null;
  }

  /**
   * How many bytes it has.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }

  /**
   * Copies bytes out; counted by the island they are lent from, if any.
   *
   * @param from the first byte; 0 to size - length
   * @param into receives them
   * @param at where
   * @param length how many
   */
  public void read(int from, byte[] into, int at, int length) {
    if (lent != null && island != null) {
      island.serialize(lent, from, into, at, length);
    } else {
      System.arraycopy(bytes, from, into, at, length);
    }
  }

  /**
   * The bytes from the beginning of an array, without a copy if they are held here.
   *
   * @param scratch receives them if they are lent and fit into it
   * @return this payload's own array, or {@code scratch}, or a larger one; with {@link #size()}
   *     bytes to be read before the payload changes
   */
  public byte[] bytes(byte[] scratch) {
    if (lent == null) {
      return bytes;
    }
    byte[] into = scratch.length < size ? new byte[Math.max(size, 2 * scratch.length)] : scratch;
    read(0, into, 0, size);
    return into;
  }

  /**
   * A copy of the bytes that may be kept.
   *
   * @return a new array of {@link #size()} bytes
   */
  public byte[] toBytes() {
    if (lent == null) {
      return Arrays.copyOf(bytes, size);
    }
    byte[] copy = new byte[size];
    read(0, copy, 0, size);
    return copy;
  }

  /**
   * Writes the bytes.
   *
   * @param out receives them
   * @throws IOException what it throws
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(lent == null ? bytes : toBytes(), 0, size);
  }

  /**
   * A number that agrees for payloads that agree in some bytes, as far as they have them.
   *
   * @param from the first byte
   * @param length how many; 0 for all from the first one on
   * @return any number
   */
  public int hash(int from, int length) {
    int end = length == 0 || from > size - length ? size : from + length;
    int hash = 1;
    for (int i = Math.min(from, size); i < end; i++) {
      hash = 31 * hash + (lent == null ? bytes[i] : lent.byteAt(i));
    }
    return hash;
  }

  @Override
  public String toString() {
    return "Payload[" + size + " bytes on edge " + edge + (lent == null ? "" : ", lent") + "]";
  }
}
