package io.torvyn.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The copies of one stage, by reason. Written by the one thread that runs the stage, without locks
 * and without allocating; readable from any thread at any time. What the stage has done since its
 * turn began may not be seen yet, and a count may be seen before the bytes that belong to it.
 *
 * <p>The writer's stores are plain, so that the compiler may keep its view of everything else
 * across them: ordered ones made each copy several times dearer. Readers ask anew each time.
 */
@SuppressWarnings("EnumOrdinal") // array cells within one run; never stored
public final class Account {
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int BYTES = CopyReason.values().length;
  private static final VarHandle WRITES = field("writes");
  private static final VarHandle WRITTEN = field("written");
  private static final VarHandle PRODUCED = field("produced");

  private final String stage;

  /** Copies by reason, then bytes by reason; for payload writes there are fields instead. */
  private final long[] cells = new long[2 * BYTES];

  private long writes;
  private long written;
  private long produced;
  private @Nullable TransferListener listener;

  private static VarHandle field(String name) {
    try {
      return MethodHandles.lookup().findVarHandle(Account.class, name, long.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /**
   * Opens an account with nothing in it.
   *
   * @param stage the stage's name, as reports show it
   */
  public Account(String stage) {
    this.stage = stage;
  }

  /**
   * Counts one copy. Only the stage's thread may call this.
   *
   * @param reason why the bytes were copied
   * @param bytes how many; at least 0
   */
  public void copied(CopyReason reason, long bytes) {
    if (reason == CopyReason.PAYLOAD_WRITE) {
      writes++;
      written += bytes;
    } else {
      cells[reason.ordinal()]++;
      cells[BYTES + reason.ordinal()] += bytes;
    }
  }

  /**
   * Counts payload that entered the flow here. Only the stage's thread may call this.
   *
   * @param bytes how many; at least 0
   */
  public void produced(long bytes) {
    produced += bytes;
  }

  /**
   * Whether single copies are wanted. Callers that pay for building a record ask first.
   *
   * @return {@code true} in diagnostic mode
   */
  public boolean recording() {
    return listener != null; // plain: a switch is noticed at the next turn at the latest
  }

  /**
   * Passes one copy on to the listener, if there is one. Counting it is {@link #copied}'s part.
   *
   * @param record the copy
   */
  public void record(TransferRecord record) {
    TransferListener current = listener;
    if (current != null) {
      current.transferred(record);
    }
  }

  /**
   * Describes a copy between a buffer and this stage to the listener, if there is one.
   *
   * @param resource the buffer's name
   * @param bytes how many were copied
   * @param reason why; a payload read goes from the buffer to the stage, all else the other way
   */
  public void record(String resource, long bytes, CopyReason reason) {
    boolean read = reason == CopyReason.PAYLOAD_READ;
    record(
        new TransferRecord(
            System.nanoTime(),
            resource,
            read ? resource : stage,
            read ? stage : resource,
            bytes,
            reason));
  }

  /**
   * Switches single records on or off; any thread may, while the stage runs.
   *
   * @param listener who receives them, or null for nobody
   */
  public void listener(@Nullable TransferListener listener) {
    this.listener = listener;
  }

  /**
   * The stage this account belongs to.
   *
   * @return its name
   */
  public String stage() {
    return stage;
  }

  /**
   * How many copies were made for a reason.
   *
   * @param reason the reason
   * @return at least 0
   */
  public long copies(CopyReason reason) {
    return reason == CopyReason.PAYLOAD_WRITE
        ? (long) WRITES.getOpaque(this)
        : (long) CELL.getOpaque(cells, reason.ordinal());
  }

  /**
   * How many bytes were copied for a reason.
   *
   * @param reason the reason
   * @return at least 0
   */
  public long bytes(CopyReason reason) {
    return reason == CopyReason.PAYLOAD_WRITE
        ? (long) WRITTEN.getOpaque(this)
        : (long) CELL.getOpaque(cells, BYTES + reason.ordinal());
  }

  /**
   * How many payload bytes entered the flow at this stage; 0 unless it is a source.
   *
   * @return at least 0
   */
  public long bytesProduced() {
    return (long) PRODUCED.getOpaque(this);
  }

  /**
   * All bytes copied by this stage, whatever the reason.
   *
   * @return at least 0
   */
  public long bytesCopied() {
    long sum = 0;
    for (CopyReason reason : CopyReason.values()) {
      sum += bytes(reason);
    }
    return sum;
  }
}
