package io.torvyn.io;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.InvalidInputException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a channel into records, each in a pool buffer of its own. What every source of
 * this module reads with; a source of your own keeps one in a field and closes it in {@code
 * teardown}.
 *
 * <p>Bytes go from the channel straight into pool buffers. What is copied after that, and counted
 * by the ledger as {@code PAYLOAD_WRITE}: a record that lies in the read buffer is copied into its
 * own, once. Not copied: {@linkplain Framing#pieces pieces}, and the part of a record behind a
 * length that has not been read yet, which goes straight into the record's own buffer. A record
 * without a length that outgrows the read buffer is moved to one of twice the size.
 *
 * <p>One thread at a time. Between calls the reader owns at most one read buffer and one begun
 * record, in containers the host sees.
 */
public final class FrameReader implements AutoCloseable {
  /** How much is read at a time unless a constructor says otherwise. */
  public static final int READ_SIZE = 64 * 1024;

  private static final int MOST_READS = 1_000;

  private final Framing framing;
  private final String origin;
  private final boolean endsWithStream;
  private final ReadBuffer bytes;
  private final Cut cut = new Cut();
  private final Held begun = new Held();
  private final LimitedChannel limited = new LimitedChannel();
  private long missing;
  private long unwanted;
  private boolean resuming;
  private boolean ended;
  private long records;

  /**
   * Prepares to read 64 KiB at a time. The last record need not be terminated where the framing
   * allows that.
   *
   * @param framing how records are told apart
   * @param origin what messages call the stream, such as a path
   */
  public FrameReader(Framing framing, String origin) {
    this(framing, origin, READ_SIZE, framing.endsWithStream());
  }

  /**
   * Prepares to read.
   *
   * @param framing how records are told apart
   * @param origin what messages call the stream, such as an address
   * @param readSize how many bytes to read at a time, 256 to 16 MiB
   * @param lastMayBeOpen whether the end of the stream ends a record too; false where a stream that
   *     stops in the middle of one means that its sender broke off
   * @throws IllegalArgumentException if the read size is out of range
   */
  public FrameReader(Framing framing, String origin, int readSize, boolean lastMayBeOpen) {
    if (readSize < 256 || readSize > 16 << 20) {
      throw new IllegalArgumentException(
          "a read size of " + readSize + " bytes: it must be 256 to " + (16 << 20));
    }
    this.framing = framing;
    this.origin = origin;
    this.endsWithStream = lastMayBeOpen && framing.endsWithStream();
    this.bytes = new ReadBuffer(readSize);
  }

  /**
   * Gives the next record. Reads the channel only when the record is not there yet, and then until
   * it is or nothing comes.
   *
   * @param channel where the bytes come from; the same one until {@link #ended()}
   * @param alloc where buffers come from
   * @return the record, owned by the caller; null if there is none at the moment, or none any more
   *     if {@link #ended()}
   * @throws InvalidInputException if a record is longer than the limit, or the stream ends in the
   *     middle of one; the next call goes on behind it
   * @throws IOException if the channel fails
   */
  @Owned
  public @Nullable Buffer next(ReadableByteChannel channel, BufferAllocator alloc)
      throws IOException {
    if (framing instanceof Pieces) {
      return piece(channel, alloc);
    }
    int reads = 0;
    while (true) {
      if (missing > 0) {
        return rest(channel);
      }
      if (passedOver() && framing.locate(bytes, cut)) {
        return record(alloc);
      }
      refuseTooLong();
      if (ended) {
        return last(alloc);
      }
      if (!resuming && unwanted == 0 && cut.length > 0) {
        begin(alloc);
      } else {
        int read = bytes.fill(channel, alloc);
        ended = read < 0;
        // A record without an end must not keep the thread while it is passed over.
        if (read == 0 || (resuming && !ended && ++reads == MOST_READS)) {
          return null;
        }
      }
    }
  }

  /**
   * Whether nothing will come any more. Meaningful after {@link #next} gave null.
   *
   * @return true if the channel has ended and every record of it was given
   */
  public boolean ended() {
    return ended && bytes.readable() == 0 && missing == 0;
  }

  /**
   * Whether a record has begun to arrive and has not ended.
   *
   * @return true in the middle of a record
   */
  public boolean inRecord() {
    return missing > 0 || bytes.readable() > 0 || unwanted > 0 || resuming;
  }

  /**
   * How many records were given or refused so far.
   *
   * @return 0 or more
   */
  public long records() {
    return records;
  }

  /** Gives back what was read and not given. The reader is of no further use. */
  @Override
  public void close() {
    begun.close();
    bytes.close();
    limited.close();
  }

  @Owned
  private @Nullable Buffer piece(ReadableByteChannel channel, BufferAllocator alloc)
      throws IOException {
    try (MutableBuffer piece = alloc.allocate(framing.limit())) {
      int read = piece.readFrom(limited.of(channel, framing.limit()));
      ended = read < 0;
      if (read <= 0) {
        return null;
      }
      records++;
      return piece.freeze();
    }
  }

  /** Copies the record that {@link #cut} describes out of the read buffer. */
  @Owned
  private Buffer record(BufferAllocator alloc) {
    int length = (int) cut.length;
    if (length > framing.limit()) {
      bytes.skip(cut.end);
      throw tooLong(length, cut.end);
    }
    MutableBuffer record = alloc.allocate(length);
    bytes.copy(cut.start, length, record);
    bytes.skip(cut.end);
    cut.forget();
    records++;
    return record.freeze();
  }

  /** Gives a record of known length its buffer, and moves there what has been read of it. */
  private void begin(BufferAllocator alloc) {
    int length = (int) cut.length;
    int there = bytes.readable() - cut.start;
    MutableBuffer record = alloc.allocate(length);
    bytes.copy(cut.start, there, record);
    bytes.clear();
    begun.put(record.freeze());
    missing = (long) length - there;
    cut.forget();
  }

  /** Reads on in a begun record, straight into its buffer. */
  @Owned
  private @Nullable Buffer rest(ReadableByteChannel channel) throws IOException {
    Buffer head = begun.take();
    if (head == null) {
      throw new IllegalStateException(origin + ": the begun record is gone: was this closed?");
    }
    MutableBuffer record = head.thaw();
    int read = 1;
    try {
      while (missing > 0 && read > 0) {
        read = record.readFrom(limited.of(channel, missing));
        missing -= Math.max(read, 0);
        bytes.passed(Math.max(read, 0));
      }
    } catch (IOException | RuntimeException failure) {
      begun.put(record.freeze());
      throw failure;
    }
    if (missing == 0) {
      records++;
      return record.freeze();
    }
    if (read == 0) {
      begun.put(record.freeze());
      return null;
    }
    ended = true;
    int size = record.size();
    record.release();
    long wanted = size + missing;
    missing = 0;
    throw brokenOff(bytes.offset() - size - framing.overhead(), size, wanted);
  }

  /** What is left when the channel has ended. */
  @Owned
  private @Nullable Buffer last(BufferAllocator alloc) {
    int left = bytes.readable();
    if (left == 0 || unwanted > 0 || resuming) {
      bytes.clear();
      unwanted = 0;
      resuming = false;
      return null;
    }
    if (!endsWithStream) {
      InvalidInputException failure = brokenOff(bytes.offset(), left, cut.length);
      bytes.clear();
      cut.forget();
      throw failure;
    }
    cut.start = 0;
    cut.length = left;
    cut.end = left;
    return record(alloc);
  }

  /** Passes over a refused record; true once reading is at the beginning of another one. */
  private boolean passedOver() {
    if (unwanted > 0) {
      int skipped = (int) Math.min(unwanted, bytes.readable());
      bytes.skip(skipped);
      unwanted -= skipped;
      return unwanted == 0;
    }
    if (resuming) {
      resuming = !framing.locate(bytes, cut);
      // The beginning of a delimiter stays, so that its rest is recognised.
      bytes.skip(resuming ? cut.scanned : cut.end);
      cut.forget();
      return !resuming;
    }
    return true;
  }

  /** Refuses a record that is known to be too long before all of it is there. */
  private void refuseTooLong() {
    if (resuming || unwanted > 0) {
      return;
    }
    if (cut.length > framing.limit()) {
      unwanted = cut.start + cut.length;
      throw tooLong(cut.length, 0);
    }
    if (cut.length == Cut.UNKNOWN && cut.scanned > framing.limit() + 1) {
      resuming = true;
      throw tooLong(Cut.UNKNOWN, 0);
    }
  }

  private InvalidInputException tooLong(long length, int behind) {
    long began = bytes.offset() - behind;
    cut.forget();
    return new InvalidInputException(
        place(began)
            + (length == Cut.UNKNOWN ? " has more" : " has " + length)
            + " bytes"
            + (length == Cut.UNKNOWN ? " than" : ", more than")
            + " the limit of "
            + framing.limit()
            + ": mend the sender, or raise the limit with Framing.limit(bytes), at most "
            + Framing.MAX_LIMIT);
  }

  private InvalidInputException brokenOff(long began, long there, long wanted) {
    return new InvalidInputException(
        place(began)
            + " breaks off after "
            + there
            + " bytes"
            + (wanted == Cut.UNKNOWN ? ", without its end" : " of " + wanted)
            + ": the sender stopped in the middle of a record");
  }

  private String place(long offset) {
    return origin + ": record " + records + ", at byte " + offset + " of the stream,";
  }
}
