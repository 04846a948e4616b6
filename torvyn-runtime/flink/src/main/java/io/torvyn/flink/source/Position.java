package io.torvyn.flink.source;

import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * How far a source has come: the one split it consists of.
 *
 * @param state what its island wrote down; empty at the very beginning
 */
public record Position(byte[] state) implements SourceSplit {
  private static final byte[] NOTHING = {};

  /** Before the first element. */
  static final Position START = new Position(NOTHING);

  boolean isStart() {
    return state.length == 0;
  }

  @Override
  public String splitId() {
    return "source";
  }

  /** A position is its bytes. */
  static final class Format implements SimpleVersionedSerializer<Position> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Position position) {
      return position.state();
    }

    @Override
    public Position deserialize(int version, byte[] serialized) {
      return new Position(serialized);
    }
  }

  /** Whether the position has been given to the reader, as one byte. */
  static final class GivenFormat implements SimpleVersionedSerializer<Boolean> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Boolean given) {
      return new byte[] {(byte) (given ? 1 : 0)};
    }

    @Override
    public Boolean deserialize(int version, byte[] serialized) {
      return serialized[0] != 0;
    }
  }
}
