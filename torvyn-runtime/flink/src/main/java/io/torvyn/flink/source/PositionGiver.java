package io.torvyn.flink.source;

import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/** Gives the one position to the one reader; again, if that reader was lost before a checkpoint. */
final class PositionGiver implements SplitEnumerator<Position, Boolean> {
  private final SplitEnumeratorContext<Position> context;
  private @Nullable Position waiting;

  PositionGiver(SplitEnumeratorContext<Position> context, boolean given) {
    this.context = context;
    this.waiting = given ? null : Position.START;
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, @Nullable String host) {}

  @Override
  public void addSplitsBack(List<Position> positions, int subtask) {
    waiting = positions.isEmpty() ? waiting : positions.get(0);
    if (context.registeredReaders().containsKey(subtask)) {
      addReader(subtask);
    }
  }

  @Override
  public void addReader(int subtask) {
    if (waiting != null) {
      context.assignSplit(waiting, subtask);
      waiting = null;
    }
  }

  @Override
  public Boolean snapshotState(long checkpoint) {
    return waiting == null;
  }

  @Override
  public void close() {}
}
