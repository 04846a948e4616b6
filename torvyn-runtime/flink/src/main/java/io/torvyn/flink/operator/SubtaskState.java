package io.torvyn.flink.operator;

import io.torvyn.flink.embed.Embedding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The state of one subtask's island as bytes, with the place it was taken at: what a component
 * wrote down can be taken up, but not divided.
 */
public final class SubtaskState {
  private SubtaskState() {}

  /**
   * Writes an island's state down, between two elements.
   *
   * @param island the island
   * @param subtask which subtask it runs in
   * @param parallelism of how many
   * @return the bytes
   * @throws IOException what a component threw
   */
  public static byte[] of(Embedding island, int subtask, int parallelism) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(subtask);
    out.writeInt(parallelism);
    island.snapshot(out);
    return bytes.toByteArray();
  }

  /**
   * Takes a state up.
   *
   * @param state what {@link #of} made
   * @param island a fresh island
   * @param place which island it is
   * @param subtask which subtask it runs in
   * @param parallelism of how many
   * @throws IOException if it was taken elsewhere and holds more than counters, or a component
   *     refuses it
   */
  public static void restore(
      byte[] state, Embedding island, IslandPlace place, int subtask, int parallelism)
      throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(state));
    int from = in.readInt();
    int of = in.readInt();
    if (from == subtask && of == parallelism) {
      island.restore(in);
    } else if (place.remembers()) {
      throw new IOException(
          "'"
              + place.name()
              + "' keeps state that cannot be divided: it was saved with parallelism "
              + of
              + " and would be restored with "
              + parallelism
              + "; restore with parallelism "
              + of);
    }
  }
}
