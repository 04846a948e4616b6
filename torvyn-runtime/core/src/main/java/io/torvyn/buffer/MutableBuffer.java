package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;

/** A writable pool buffer with exactly one owner. */
public final class MutableBuffer implements AutoCloseable {
  /** Fills a buffer in place. */
  @FunctionalInterface
  public interface Filler {
    void fill(@Borrowed ByteBuffer space);
  }

  MutableBuffer() {}

  private static UnsupportedOperationException pending() {
    return new UnsupportedOperationException();
  }

  public int size() {
    throw pending();
  }

  public int capacity() {
    throw pending();
  }

  public int remaining() {
    throw pending();
  }

  public boolean isEmpty() {
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

  @Borrowed
  public BufferSlice slice(int offset, int length) {
    throw pending();
  }

  @Borrowed
  public ByteBuffer view() {
    throw pending();
  }

  public MutableBuffer append(byte value) {
    throw pending();
  }

  public MutableBuffer appendShort(short value) {
    throw pending();
  }

  public MutableBuffer appendShort(short value, ByteOrder order) {
    throw pending();
  }

  public MutableBuffer appendInt(int value) {
    throw pending();
  }

  public MutableBuffer appendInt(int value, ByteOrder order) {
    throw pending();
  }

  public MutableBuffer appendLong(long value) {
    throw pending();
  }

  public MutableBuffer appendLong(long value, ByteOrder order) {
    throw pending();
  }

  public MutableBuffer appendDouble(double value) {
    throw pending();
  }

  public MutableBuffer appendDouble(double value, ByteOrder order) {
    throw pending();
  }

  public MutableBuffer appendDecimal(long value) {
    throw pending();
  }

  public MutableBuffer append(byte[] source) {
    throw pending();
  }

  public MutableBuffer append(byte[] source, int offset, int length) {
    throw pending();
  }

  public MutableBuffer append(@Borrowed Buffer source) {
    throw pending();
  }

  public MutableBuffer append(@Borrowed Buffer source, int offset, int length) {
    throw pending();
  }

  public MutableBuffer append(ByteBuffer source) {
    throw pending();
  }

  public MutableBuffer append(CharSequence text, Charset charset) {
    throw pending();
  }

  public MutableBuffer write(int offset, byte[] source, int sourceOffset, int length) {
    throw pending();
  }

  public MutableBuffer setByte(int offset, byte value) {
    throw pending();
  }

  public MutableBuffer setShort(int offset, short value) {
    throw pending();
  }

  public MutableBuffer setInt(int offset, int value) {
    throw pending();
  }

  public MutableBuffer setLong(int offset, long value) {
    throw pending();
  }

  public int readFrom(ReadableByteChannel channel) throws IOException {
    throw pending();
  }

  public int fill(@CalledInPlace Filler filler) {
    throw pending();
  }

  public MutableBuffer truncate(int size) {
    throw pending();
  }

  public MutableBuffer clear() {
    throw pending();
  }

  public MutableBuffer contentType(String type) {
    throw pending();
  }

  @Owned
  public Buffer freeze() {
    throw pending();
  }

  @Leased(mutable = true)
  public Lease leaseMutable() {
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
