package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;

/** A frozen, read-only pool buffer with exactly one owner. */
public final class Buffer implements AutoCloseable {
  Buffer() {}

  private static UnsupportedOperationException pending() {
    return new UnsupportedOperationException();
  }

  public int size() {
    throw pending();
  }

  public boolean isEmpty() {
    throw pending();
  }

  public String contentType() {
    throw pending();
  }

  public byte byteAt(int offset) {
    throw pending();
  }

  public short shortAt(int offset) {
    throw pending();
  }

  public short shortAt(int offset, ByteOrder order) {
    throw pending();
  }

  public int intAt(int offset) {
    throw pending();
  }

  public int intAt(int offset, ByteOrder order) {
    throw pending();
  }

  public long longAt(int offset) {
    throw pending();
  }

  public long longAt(int offset, ByteOrder order) {
    throw pending();
  }

  public double doubleAt(int offset) {
    throw pending();
  }

  public double doubleAt(int offset, ByteOrder order) {
    throw pending();
  }

  public int indexOf(byte value) {
    throw pending();
  }

  public int indexOf(byte value, int from) {
    throw pending();
  }

  public int read(int offset, byte[] into, int intoOffset, int length) {
    throw pending();
  }

  public byte[] readAll() {
    throw pending();
  }

  public String readString(Charset charset) {
    throw pending();
  }

  public String readString(int offset, int length, Charset charset) {
    throw pending();
  }

  @Borrowed
  public ByteBuffer view() {
    throw pending();
  }

  @Borrowed
  public ByteBuffer view(int offset, int length) {
    throw pending();
  }

  @Borrowed
  public BufferSlice slice(int offset, int length) {
    throw pending();
  }

  public int writeTo(WritableByteChannel channel) throws IOException {
    throw pending();
  }

  public boolean contentEquals(@Borrowed Buffer other) {
    throw pending();
  }

  public int contentHashCode() {
    throw pending();
  }

  @Owned
  public MutableBuffer cloneIntoMutable(BufferAllocator alloc) {
    throw pending();
  }

  @Owned
  public MutableBuffer thaw() {
    throw pending();
  }

  @Leased
  public Lease lease() {
    throw pending();
  }

  public void release() {
    throw pending();
  }

  @Override
  public void close() {
    throw pending();
  }
}
