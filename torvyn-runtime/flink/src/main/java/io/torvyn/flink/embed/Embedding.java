package io.torvyn.flink.embed;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.PlanReader;
import io.torvyn.flow.plan.PropertyOverrides;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.Turn;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Properties;

/**
 * One island of a pipeline inside somebody else's thread, with a pool of its own: bytes are pushed
 * in, and what the stages make of them is handed out within the same call. For adapters to other
 * engines, which bring queues, threads and recovery; whoever needs those from us opens a {@code
 * Host}.
 *
 * <p>All methods are called by one thread at a time, except {@link #reading}, which any thread may
 * call. A call that threw, other than {@code snapshot}, leaves nothing to do but {@link #close}.
 */
public final class Embedding implements AutoCloseable {
  private final BufferPool pool;
  private final GuestIsland island;

  private Embedding(BufferPool pool, GuestIsland island) {
    this.pool = pool;
    this.island = island;
  }

  /**
   * Opens an island: a pool, a table of slots and a chain of components. The components are not
   * initialised yet.
   *
   * @param pipeline whose components of that island run here and nowhere else
   * @param island the island's number
   * @param number by which the components know this embedding from others; they see it as the flow
   *     identifier
   * @param settings the pool's tiers and limits
   * @param properties {@code torvyn.<pipeline>.<stage>.<setting>}, as for a {@code Host}
   * @param outlet receives what leaves the island
   * @return an open embedding
   * @throws IllegalArgumentException if settings do not fit together; nothing was opened
   */
  public static Embedding open(
      GeneratedPipeline pipeline,
      int island,
      long number,
      PoolSettings settings,
      Properties properties,
      Outlet outlet) {
    String name = pipeline.spec().name();
    PropertyOverrides.apply(properties, pipeline);
    FlowInfo info = new FlowInfo(name, number, name + "-" + number, Long.MAX_VALUE);
    FlowPlan plan = PlanReader.read(pipeline);
    BufferPool pool = BufferPool.open(settings);
    return new Embedding(
        pool,
        new GuestIsland(
            pipeline, plan, info, island, account -> new Custody(pool, account), outlet::accept));
  }

  /**
   * Initialises the components, downstream first.
   *
   * @throws Exception what one of them threw
   */
  public void init() throws Exception {
    island.init();
  }

  /**
   * Brings an element in, and whatever becomes of it to the outlet. Counted as one payload write of
   * the host.
   *
   * @param edge the index of the edge it comes by, which leads into this island
   * @param bytes holds the payload; free for other use when this returns
   * @param offset its first byte
   * @param length its length, 0 or more
   * @param timestampNanos the element's time, as components see it
   * @throws FlowException if a stage failed and its error policy ends the flow
   * @throws Exception what the outlet threw
   */
  public void push(int edge, byte[] bytes, int offset, int length, long timestampNanos)
      throws Exception {
    island.push(edge, bytes, offset, length, timestampNanos);
  }

  /**
   * Asks the island's source for elements.
   *
   * @param budget how many at most, 1 or more
   * @return whether there may be more at once, later, or never
   * @throws Exception as {@link #push}
   */
  public Turn turn(int budget) throws Exception {
    return island.turn(budget);
  }

  /**
   * After the last element: flushes aggregators and completes the others. What they emit goes to
   * the outlet.
   *
   * @throws Exception as {@link #push}
   */
  public void finish() throws Exception {
    island.finish();
  }

  /**
   * Copies bytes of an element out, counted as a host serialize. Only while the outlet has it.
   *
   * @param element what the outlet was given
   * @param from the first byte to copy
   * @param into receives the bytes
   * @param at where the first of them goes
   * @param length how many
   */
  public void serialize(Buffer element, int from, byte[] into, int at, int length) {
    island.serialize(element, from, into, at, length);
  }

  /**
   * Writes down what the island's results depend on: the state of its components, and how far its
   * stages have counted. Between two elements only.
   *
   * @param out receives it
   * @throws IOException what a component or {@code out} threw; the island can go on
   */
  public void snapshot(DataOutput out) throws IOException {
    island.snapshot(out);
  }

  /**
   * Takes up what {@link #snapshot} wrote. After {@link #init} and before the first element.
   *
   * @param in gives it
   * @throws IOException if another pipeline wrote it, or a component refuses it
   */
  public void restore(DataInput in) throws IOException {
    island.restore(in);
  }

  /**
   * What happened so far. Any thread may ask.
   *
   * @return a snapshot: exact for the island's thread, a moment old for others
   */
  public IslandReading reading() {
    return new IslandReading(
        island.stages(), island.copies(), pool.report().reuseRate(), island.outstanding());
  }

  /**
   * Tears the components down, takes back what they kept, and lets go of the memory.
   *
   * @throws FlowException if a component threw in its teardown; the memory is let go nevertheless
   */
  @Override
  public void close() {
    try {
      island.close();
    } finally {
      pool.close();
    }
  }
}
