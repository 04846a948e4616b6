package io.torvyn.flink.element;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** How Flink knows that elements of a stream are payloads. */
public final class PayloadType extends TypeInformation<Payload> {
  private static final long serialVersionUID = 1L;

  /** The type of every stream between two islands. */
  public static final PayloadType PAYLOAD = new PayloadType();

  private PayloadType() {}

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<Payload> getTypeClass() {
    return Payload.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<Payload> createSerializer(SerializerConfig config) {
    return new PayloadSerializer();
  }

  @Override
  public String toString() {
    return "Payload";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayloadType;
  }

  @Override
  public int hashCode() {
    return PayloadType.class.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof PayloadType;
  }
}
