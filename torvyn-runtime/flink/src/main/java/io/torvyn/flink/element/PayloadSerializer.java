package io.torvyn.flink.element;

import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;

/**
 * Writes a payload as its edge (a short), its length (an int) and its bytes. Bytes that are lent go
 * from the slab into Flink's output in one copy; nothing of a payload's size lies between.
 *
 * <p>What is read holds its bytes itself, in an array of its own, since some of Flink's readers
 * keep what they read. Used by one thread at a time.
 */
public final class PayloadSerializer extends TypeSerializerSingleton<Payload> {
  private static final long serialVersionUID = 1L;

  /** A format of one version, with nothing to configure. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Payload> {

    /** For Flink. */
    public Snapshot() {
      super(PayloadSerializer::new);
    }
  }

  /** The bytes of a lent payload as a stream, which is what Flink's outputs copy from. */
  private static final class Lent extends InputStream {
    private Payload payload = new Payload();
    private int next;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int most) {
      int length = Math.min(most, payload.size() - next);
      if (length <= 0) {
        return most == 0 ? 0 : -1;
      }
      payload.read(next, into, at, length);
      next += length;
      return length;
    }
  }

  private transient Lent lent = new Lent();
  private transient DataInputViewStreamWrapper view = new DataInputViewStreamWrapper(lent);

  /** Ready for use. */
  public PayloadSerializer() {}

  private Object readResolve() {
    return new PayloadSerializer();
  }

  @Override
  public PayloadSerializer duplicate() {
    return new PayloadSerializer();
  }

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public Payload createInstance() {
    return new Payload();
  }

  @Override
  public Payload copy(Payload from) {
    return new Payload(from.edge(), from.toBytes());
  }

  @Override
  public Payload copy(Payload from, Payload reuse) {
    reuse.hold(from.edge(), from.toBytes(), from.size());
    return reuse;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(Payload record, DataOutputView target) throws IOException {
    target.writeShort(record.edge());
    target.writeInt(record.size());
    if (target instanceof DataOutputSerializer network) {
      makeRoom(network, record.size());
    }
    lent.payload = record;
    lent.next = 0;
    target.write(view, record.size());
  }

  /** The network's output grows for arrays, but not for views; it keeps what it has grown to. */
  private static void makeRoom(DataOutputSerializer network, int size) throws IOException {
    int at = network.length();
    if (network.getSharedBuffer().length - at < size) {
      network.write(new byte[size]);
      network.setPosition(at);
    }
  }

  @Override
  public Payload deserialize(DataInputView source) throws IOException {
    return deserialize(new Payload(), source);
  }

  @Override
  public Payload deserialize(Payload reuse, DataInputView source) throws IOException {
    int edge = source.readShort();
    byte[] bytes = new byte[source.readInt()];
    source.readFully(bytes);
    reuse.hold(edge, bytes, bytes.length);
    return reuse;
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    target.writeShort(source.readShort());
    int size = source.readInt();
    target.writeInt(size);
    target.write(source, size);
  }

  @Override
  public TypeSerializerSnapshot<Payload> snapshotConfiguration() {
    return new Snapshot();
  }
}
