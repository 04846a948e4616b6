package io.torvyn.buffer;

import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** Tracked access to a buffer that outlives the call; every access is checked. */
public final class Lease implements AutoCloseable {
  Lease() {}

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

  public BufferSlice slice(int offset, int length) {
    throw pending();
  }

  public Lease setByte(int offset, byte value) {
    throw pending();
  }

  public Lease setShort(int offset, short value) {
    throw pending();
  }

  public Lease setInt(int offset, int value) {
    throw pending();
  }

  public Lease setLong(int offset, long value) {
    throw pending();
  }

  public boolean live() {
    throw pending();
  }

  public boolean mutable() {
    throw pending();
  }

  public void renew(long millis) {
    throw pending();
  }

  @Override
  public void close() {
    throw pending();
  }
}
