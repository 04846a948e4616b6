package io.torvyn.flink.operator;

import io.torvyn.buffer.Buffer;
import io.torvyn.flink.element.Payload;
import io.torvyn.flink.embed.Embedding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * An operator that hosts the fused chain of one island: one pool, one table of slots and one set of
 * components per subtask, opened and closed with it. An element is worked off within the call that
 * brings it, so checkpoints fall between elements, and watermarks pass behind what went before.
 */
public final class IslandOperator extends AbstractStreamOperator<Payload>
    implements OneInputStreamOperator<Payload, Payload> {
  private static final long serialVersionUID = 1L;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final byte[] EMPTY = {};

  private final IslandPlace place;
  private final HashMap<Integer, OutputTag<Payload>> sides;

  private transient @Nullable Embedding island;
  private transient @Nullable ListState<byte[]> state;
  private transient Payload lent;
  private transient StreamRecord<Payload> sent;
  private transient byte[] scratch;
  private transient boolean timed;
  private transient long timestamp;

  /**
   * An operator for an island.
   *
   * @param place the island
   * @param sides the edges whose elements leave by an output of their own; all others leave by the
   *     main one
   */
  public IslandOperator(IslandPlace place, Map<Integer, OutputTag<Payload>> sides) {
    this.place = place;
    this.sides = new HashMap<>(sides);
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    lent = new Payload();
    sent = new StreamRecord<>(lent);
    scratch = EMPTY;
    Embedding opened = place.open(subtask(), this::send);
    island = opened;
    ListState<byte[]> list =
        context
            .getOperatorStateStore()
            .getListState(
                new ListStateDescriptor<>("island", BytePrimitiveArraySerializer.INSTANCE));
    state = list;
    for (byte[] saved : list.get()) {
      SubtaskState.restore(saved, opened, place, subtask(), parallelism());
    }
    IslandMetrics.register(getMetricGroup(), place, opened);
  }

  @Override
  public void processElement(StreamRecord<Payload> record) throws Exception {
    timed = record.hasTimestamp();
    timestamp = timed ? record.getTimestamp() : 0;
    Payload payload = record.getValue();
    byte[] bytes = payload.bytes(scratch);
    scratch = payload.isLent() ? bytes : scratch;
    island().push(payload.edge(), bytes, 0, payload.size(), timestamp * NANOS_PER_MILLI);
  }

  /** Lends an element to whoever comes next; what is chained here is done with it on return. */
  private void send(int edge, Buffer element) {
    lent.lend(island(), edge, element);
    sent.replace(lent);
    if (timed) {
      sent.setTimestamp(timestamp);
    } else {
      sent.eraseTimestamp();
    }
    OutputTag<Payload> side = sides.get(edge);
    if (side == null) {
      output.collect(sent);
    } else {
      output.collect(side, sent);
    }
    lent.giveBack();
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    Objects.requireNonNull(state)
        .update(List.of(SubtaskState.of(island(), subtask(), parallelism())));
  }

  /** Drains: what the components still hold back goes out, without a time of its own. */
  @Override
  public void finish() throws Exception {
    timed = false;
    island().finish();
    super.finish();
  }

  @Override
  public void close() throws Exception {
    super.close();
    Embedding opened = island;
    if (opened != null) {
      island = null;
      opened.close();
      Outstanding.check(opened, place);
    }
  }

  private Embedding island() {
    return Objects.requireNonNull(island, "the operator is not open");
  }

  private int subtask() {
    return getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
  }

  private int parallelism() {
    return getRuntimeContext().getTaskInfo().getNumberOfParallelSubtasks();
  }
}
