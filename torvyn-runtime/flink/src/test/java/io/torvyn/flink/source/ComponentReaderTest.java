package io.torvyn.flink.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flink.element.Payload;
import io.torvyn.flink.operator.IslandPlace;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.groups.SourceReaderMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.util.UserCodeClassLoader;
import org.junit.jupiter.api.Test;

/** A source component as Flink's source reader drives it. */
class ComponentReaderTest {
  private static final int COUNT = 200;
  private static final IslandPlace NUMBERS =
      new IslandPlace(
          new SumsFlink().numbers(() -> new Numbers(COUNT)), 0, Map.of(), new Properties());

  private final Received received = new Received();

  @Test
  void shouldGoOnBehindItsLastElement_whenRestoredFromItsPosition() throws Exception {
    List<Position> saved;
    try (SourceReader<Payload, Position> first = reader()) {
      assertFalse(first.isAvailable().isDone(), "nothing to do before it knows where to begin");
      first.addSplits(List.of(Position.START));
      assertTrue(first.isAvailable().isDone());
      assertEquals(InputStatus.MORE_AVAILABLE, first.pollNext(received));
      saved = first.snapshotState(1);
      assertTrue(received.numbers.size() > 0 && received.numbers.size() < COUNT);
    }
    Position.Format format = new Position.Format();
    Position travelled = format.deserialize(format.getVersion(), format.serialize(saved.get(0)));
    try (SourceReader<Payload, Position> second = reader()) {
      second.addSplits(List.of(travelled));
      InputStatus status = InputStatus.MORE_AVAILABLE;
      while (status == InputStatus.MORE_AVAILABLE) {
        status = second.pollNext(received);
      }
      assertEquals(InputStatus.END_OF_INPUT, status);
    }
    assertEquals(LongStream.range(0, COUNT).boxed().toList(), received.numbers);
  }

  private static SourceReader<Payload, Position> reader() {
    return new ComponentSource(NUMBERS).createReader(new Context());
  }

  /** Takes the bytes within the call, as everybody has to. */
  private static final class Received implements ReaderOutput<Payload> {
    private final List<Long> numbers = new ArrayList<>();

    @Override
    public void collect(Payload payload) {
      numbers.add(ByteBuffer.wrap(payload.toBytes()).getLong(1));
    }

    @Override
    public void collect(Payload payload, long timestamp) {
      collect(payload);
    }

    @Override
    public void emitWatermark(Watermark watermark) {}

    @Override
    public void markIdle() {}

    @Override
    public void markActive() {}

    @Override
    public SourceOutput<Payload> createOutputForSplit(String split) {
      return this;
    }

    @Override
    public void releaseOutputForSplit(String split) {}
  }

  /** A reader's surroundings without a cluster. */
  private static final class Context implements SourceReaderContext {
    @Override
    public SourceReaderMetricGroup metricGroup() {
      return UnregisteredMetricsGroup.createSourceReaderMetricGroup();
    }

    @Override
    public Configuration getConfiguration() {
      return new Configuration();
    }

    @Override
    public String getLocalHostName() {
      return "localhost";
    }

    @Override
    public int getIndexOfSubtask() {
      return 0;
    }

    @Override
    public void sendSplitRequest() {}

    @Override
    public void sendSourceEventToCoordinator(SourceEvent event) {}

    @Override
    public UserCodeClassLoader getUserCodeClassLoader() {
      throw new UnsupportedOperationException("no code is loaded here");
    }
  }
}
