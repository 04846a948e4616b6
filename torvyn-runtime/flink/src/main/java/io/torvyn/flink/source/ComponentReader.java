package io.torvyn.flink.source;

import io.torvyn.buffer.Buffer;
import io.torvyn.flink.element.Payload;
import io.torvyn.flink.embed.Embedding;
import io.torvyn.flink.operator.IslandMetrics;
import io.torvyn.flink.operator.IslandPlace;
import io.torvyn.flink.operator.Outstanding;
import io.torvyn.flink.operator.SubtaskState;
import io.torvyn.glue.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.jspecify.annotations.Nullable;

/** Runs the island of a source in the thread of its task, a few elements at a time. */
final class ComponentReader implements SourceReader<Payload, Position> {
  private static final int ELEMENTS_PER_POLL = 64;
  private static final long IDLE_MILLIS = 5;

  private final SourceReaderContext context;
  private final IslandPlace place;
  private final Payload lent = new Payload();
  private CompletableFuture<@Nullable Void> available = new CompletableFuture<>();
  private @Nullable Embedding island;
  private @Nullable ReaderOutput<Payload> output;

  ComponentReader(SourceReaderContext context, IslandPlace place) {
    this.context = context;
    this.place = place;
  }

  @Override
  public void start() {}

  @Override
  public void addSplits(List<Position> positions) {
    try {
      Embedding opened = place.open(0, this::send);
      island = opened;
      for (Position position : positions) {
        if (!position.isStart()) {
          SubtaskState.restore(position.state(), opened, place, 0, 1);
        }
      }
      IslandMetrics.register(context.metricGroup(), place, opened);
    } catch (Exception failure) {
      throw new IllegalStateException("'" + place.name() + "' cannot start: " + failure, failure);
    }
    available.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {}

  @Override
  public InputStatus pollNext(ReaderOutput<Payload> to) throws Exception {
    Embedding running = island;
    if (running == null) {
      return InputStatus.NOTHING_AVAILABLE;
    }
    output = to;
    Turn turn = running.turn(ELEMENTS_PER_POLL);
    if (turn == Turn.MORE) {
      return InputStatus.MORE_AVAILABLE;
    }
    if (turn == Turn.DONE) {
      running.finish();
      return InputStatus.END_OF_INPUT;
    }
    available = new CompletableFuture<@Nullable Void>();
    available.completeOnTimeout(null, IDLE_MILLIS, TimeUnit.MILLISECONDS);
    return InputStatus.NOTHING_AVAILABLE;
  }

  private void send(int edge, Buffer element) {
    lent.lend(Objects.requireNonNull(island), edge, element);
    Objects.requireNonNull(output).collect(lent);
    lent.giveBack();
  }

  @Override
  public List<Position> snapshotState(long checkpoint) {
    Embedding running = island;
    try {
      return running == null ? List.of() : List.of(new Position(SubtaskState.of(running, 0, 1)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public CompletableFuture<@Nullable Void> isAvailable() {
    return available;
  }

  @Override
  public void close() {
    Embedding running = island;
    if (running != null) {
      island = null;
      running.close();
      Outstanding.check(running, place);
    }
  }
}
