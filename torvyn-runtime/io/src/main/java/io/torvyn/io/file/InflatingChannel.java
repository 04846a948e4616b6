package io.torvyn.io.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The decompressed bytes of a compressed channel in blocking mode. Inflates straight into the
 * buffer it is read into. Owns the channel below and the inflater's native memory; closing lets go
 * of both. One thread.
 */
final class InflatingChannel implements ReadableByteChannel {
  private static final int INPUT = 32 * 1024;

  private final ReadableByteChannel source;
  private final String origin;
  private final boolean gzip;
  private final Inflater inflater;
  private final CRC32 checksum = new CRC32();
  private final ByteBuffer input =
      ByteBuffer.allocateDirect(INPUT).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  private boolean inflating;
  private boolean finished;
  private boolean open = true;

  /**
   * Begins to inflate.
   *
   * @param source compressed bytes, owned from here on
   * @param origin what messages call it
   * @param gzip whether it is gzip rather than zlib
   */
  InflatingChannel(ReadableByteChannel source, String origin, boolean gzip) {
    this.source = source;
    this.origin = origin;
    this.gzip = gzip;
    this.inflater = new Inflater(gzip);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int start = into.position();
    while (into.hasRemaining() && into.position() == start && !finished) {
      if (!inflating) {
        begin();
      } else if (inflater.finished()) {
        end();
      } else {
        inflate(into);
      }
    }
    int read = into.position() - start;
    return read == 0 && finished ? -1 : read;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      inflater.end();
      source.close();
    }
  }

  private void inflate(ByteBuffer into) throws IOException {
    if (!input.hasRemaining()) {
      require(1);
    }
    int start = into.position();
    inflater.setInput(input);
    try {
      inflater.inflate(into);
    } catch (DataFormatException damage) {
      throw damaged(String.valueOf(damage.getMessage()));
    }
    if (inflater.needsDictionary()) {
      throw damaged("it needs a preset dictionary, which is not supported");
    }
    if (gzip) {
      checksum.update(into.duplicate().limit(into.position()).position(start));
    }
  }

  /** Passes over what stands before the compressed data, or finds that there is no more. */
  private void begin() throws IOException {
    if (!gzip) {
      inflating = true;
      return;
    }
    require(2);
    if (input.getShort() != (short) 0x8b1f) {
      throw damaged("it does not begin like gzip");
    }
    require(8);
    byte method = input.get();
    int flags = input.get();
    input.position(input.position() + 6);
    if (method != 8) {
      throw damaged("it uses the unknown method " + method);
    }
    if ((flags & 4) != 0) {
      require(2);
      skip(input.getShort() & 0xffff);
    }
    if ((flags & 8) != 0) {
      skipText();
    }
    if ((flags & 16) != 0) {
      skipText();
    }
    skip((flags & 2) == 0 ? 0 : 2);
    checksum.reset();
    inflater.reset();
    inflating = true;
  }

  /**
   * Checks what stands behind the compressed data, and looks whether another member follows. Comes
   * with the next read, so that data in front of a damaged end is not lost with it.
   */
  private void end() throws IOException {
    inflating = false;
    finished = true;
    if (gzip) {
      require(8);
      int wantedSum = input.getInt();
      int wantedSize = input.getInt();
      if (wantedSum != (int) checksum.getValue()
          || wantedSize != (int) inflater.getBytesWritten()) {
        throw damaged("its checksum does not fit its data");
      }
      // Tapes pad with zeros; anything else must be a further member.
      finished = (!input.hasRemaining() && !more()) || input.get(input.position()) == 0;
    }
  }

  private void skipText() throws IOException {
    do {
      require(1);
    } while (input.get() != 0);
  }

  private void skip(int bytes) throws IOException {
    for (int left = bytes; left > 0; left--) {
      require(1);
      input.get();
    }
  }

  private void require(int bytes) throws IOException {
    while (input.remaining() < bytes) {
      if (!more()) {
        throw new EOFException(
            origin + " ends in the middle of its compressed data: it was cut short");
      }
    }
  }

  private boolean more() throws IOException {
    input.compact();
    int read;
    try {
      read = source.read(input);
    } finally {
      input.flip();
    }
    return read >= 0;
  }

  private ZipException damaged(String how) {
    return new ZipException(origin + " is damaged: " + how);
  }
}
