package io.torvyn.buffer;

import io.torvyn.buffer.access.Content;
import io.torvyn.buffer.access.Guard;
import io.torvyn.buffer.access.Watch;
import io.torvyn.buffer.error.OwnershipException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the host remembers about one buffer: its state, owner, generation, loans and metadata.
 * Written only by {@link Slots}, {@link Custody} and the handles, and only by the thread that runs
 * the slot's {@link Custody}; a queue between islands gives the order in which two of them write.
 *
 * <p>A slot keeps one proved handle of each kind for its whole life, so that proved code allocates
 * nothing. A <i>share</i> is a slot over another slot's memory: it has its own owner and metadata,
 * and its root returns to the pool when the last share has ended.
 */
public final class Slot implements Guard.Ground {
  private static final VarHandle GENERATION;
  private static final VarHandle SHARES;
  private static final String UNTYPED = "";

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      GENERATION = lookup.findVarHandle(Slot.class, "generation", long.class);
      SHARES = lookup.findVarHandle(Slot.class, "shares", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** The bytes. */
  final Content content;

  /** How many fit: what the buffer counts for in budgets. */
  final int bytes;

  /** The permanent proved handles. */
  final Buffer reader;

  final MutableBuffer writer;

  /** Which tier's depot the slot returns to; -1 for memory outside the slabs. */
  final int tier;

  /** The slot whose memory a share reads; null for a root. */
  final @Nullable Slot root;

  private final String name;

  @Nullable Custody custody;

  /**
   * Owner, ties and form in one word, so that one comparison says whether somebody may act: the
   * owner's index above, then how many loans, leases, containers and grants tie its hands, then one
   * bit for frozen.
   */
  private long hold = hold(Custody.NOBODY, false);

  private boolean contained;

  /** Whether the host keeps the buffer for a lease it granted. */
  private boolean kept;

  /** The number of the receipt by which a call got the slot last, and of the one before it. */
  int received = -1;

  int receivedBefore = -1;

  int loans;
  int leases;
  boolean exclusive;

  String contentType = UNTYPED;

  /** Where the user's code allocated it, in which life; empty unless ownership is tracked. */
  private String place = "";

  private long placedIn;

  private long generation;
  private long sequence;
  private long timestampNanos;
  private long flowId;

  /**
   * For a root: how many shares are out; the root itself counts as one once it was shared. For a
   * share: 1.
   */
  private int shares;

  private @Nullable Slot @Nullable [] spares;

  Slot(String name, int tier, ByteBuffer memory, @Nullable Slot root) {
    this.name = name;
    this.tier = tier;
    this.content = new Content(memory, 0);
    this.bytes = memory.capacity();
    this.root = root;
    this.shares = root == null ? 0 : 1;
    this.reader = new Buffer(this, null);
    this.writer = new MutableBuffer(this, null);
  }

  /** The name errors and records use, such as {@code 256B#17}. */
  @Override
  public String name() {
    return name;
  }

  /**
   * Where the buffer is in its life.
   *
   * @return the state
   */
  public BufferState state() {
    if (owner() == Custody.NOBODY) {
      return BufferState.POOLED;
    }
    if (leases > 0) {
      return BufferState.LEASED;
    }
    return loans > 0 ? BufferState.BORROWED : BufferState.OWNED;
  }

  /**
   * Who owns the buffer: an index of its custody.
   *
   * @return {@link Custody#HOST}, {@link Custody#EDGE}, {@link Custody#NOBODY} or a stage's index
   */
  public int owner() {
    return (int) (hold >> Integer.SIZE);
  }

  private static long hold(int owner, boolean frozen) {
    return ((long) owner << Integer.SIZE) | (frozen ? 1 : 0);
  }

  /** Whether a party owns it in a form, and nothing ties its hands. */
  boolean isFree(int party, boolean frozen) {
    return hold == hold(party, frozen);
  }

  /** Makes a party the owner in a form, with nothing to tie its hands. */
  void free(int party, boolean frozen) {
    hold = hold(party, frozen);
  }

  boolean frozen() {
    return (hold & 1) != 0;
  }

  private void tie(int change) {
    hold += 2L * change;
  }

  void lend(int change) {
    loans += change;
    tie(change);
  }

  void lease(int change) {
    leases += change;
    tie(change);
  }

  /** Whether an owning container has it. */
  boolean contained() {
    return contained;
  }

  void contained(boolean now) {
    tie((now ? 1 : 0) - (contained ? 1 : 0));
    contained = now;
  }

  /** Whether the host keeps it for a lease it granted. */
  boolean kept() {
    return kept;
  }

  void kept(boolean now) {
    tie((now ? 1 : 0) - (kept ? 1 : 0));
    kept = now;
  }

  @Override
  public boolean exclusive() {
    return exclusive;
  }

  @Override
  public String standing() {
    Custody holder = custody;
    BufferState now = state();
    return holder == null || now == BufferState.POOLED
        ? now.toString()
        : now + ", in the hands of " + holder.name(owner());
  }

  @Override
  public Watch watch() {
    Custody island = custody;
    return island == null ? Watch.NOBODY : island.watch();
  }

  /** Remembers where this life began. */
  void allocatedAt(String where) {
    place = where;
    placedIn = generation;
  }

  /** The name, and where it was allocated if that is known. */
  String origin() {
    return place.isEmpty() || placedIn != generation ? name : name + " allocated at " + place;
  }

  /** How often the slot has returned to the pool. */
  @Override
  public long generation() {
    return (long) GENERATION.getAcquire(this);
  }

  /**
   * Ends this life: every guard made in it is stale from here on. The release orders this life's
   * bytes before the new number; the fence orders the next life's bytes after it, so that a reader
   * on another thread who saw one of those finds the number changed when it checks again.
   */
  void nextGeneration() {
    GENERATION.setRelease(this, generation + 1);
    VarHandle.storeStoreFence();
  }

  /**
   * The bytes written.
   *
   * @return at least 0
   */
  public int size() {
    return content.size();
  }

  /**
   * The bytes that fit.
   *
   * @return at least {@link #size()}
   */
  public int capacity() {
    return bytes;
  }

  /**
   * The payload's content type.
   *
   * @return empty when nobody said
   */
  public String contentType() {
    return contentType;
  }

  /**
   * The element's number at the stage that made it.
   *
   * @return as stamped
   */
  public long sequence() {
    return sequence;
  }

  /**
   * The element's time.
   *
   * @return as stamped, in nanoseconds
   */
  public long timestampNanos() {
    return timestampNanos;
  }

  /**
   * The flow the element belongs to.
   *
   * @return as stamped
   */
  public long flowId() {
    return flowId;
  }

  /**
   * Stamps the element's metadata.
   *
   * @param sequence its number
   * @param timestampNanos its time
   * @param flowId its flow
   */
  public void stamp(long sequence, long timestampNanos, long flowId) {
    this.sequence = sequence;
    this.timestampNanos = timestampNanos;
    this.flowId = flowId;
  }

  /**
   * Whether the memory goes when this life ends, so that nobody should remember the slot.
   *
   * @return {@code false} if it returns to the pool
   */
  public boolean isSingle() {
    return tier < 0;
  }

  /** The island that holds the buffer. */
  Custody holder() {
    Custody holder = custody;
    if (holder == null) {
      throw new OwnershipException("buffer " + name + " is in the pool; nobody owns it");
    }
    return holder;
  }

  /** Forgets the content type when a life ends. Storing a reference costs more than looking. */
  @SuppressWarnings({
    "ReferenceEquality",
    "StringEquality"
  }) // the one literal; others are stored over
  void untyped() {
    if (contentType != UNTYPED) {
      contentType = UNTYPED;
    }
  }

  /** Whether other branches read the same bytes, or may have. */
  boolean shared() {
    return (int) SHARES.getOpaque(this) != 0;
  }

  /**
   * One more reader of this root's bytes. Called by an island that holds a share, or the root.
   *
   * @return a share slot over the same bytes, kept and reused by the root
   */
  Slot addShare() {
    int held = (int) SHARES.getAndAdd(this, 1);
    if (held == 0) {
      SHARES.getAndAdd(this, 1);
    }
    synchronized (this) {
      Slot[] kept = spares == null ? new Slot[4] : spares;
      spares = kept;
      for (int i = 0; i < kept.length; i++) {
        Slot spare = kept[i];
        if (spare != null) {
          kept[i] = null;
          spare.content.size(size());
          return spare;
        }
      }
    }
    Slot share = new Slot(name + "/share", -1, content.memory(), this);
    share.content.size(size());
    return share;
  }

  /**
   * Ends the root's own part, or a share's.
   *
   * @return whether it was the last: the root then returns to the pool
   */
  boolean endShare(@Nullable Slot share) {
    if (share != null) {
      synchronized (this) {
        Slot[] kept = spares;
        if (kept != null) {
          for (int i = 0; i < kept.length; i++) {
            if (kept[i] == null) {
              kept[i] = share;
              break;
            }
          }
        }
      }
    }
    return (int) SHARES.getAndAdd(this, -1) == 1;
  }

  @Override
  public String toString() {
    return name + " " + state() + " " + size() + "/" + capacity() + " bytes";
  }
}
