package io.torvyn.flink.source;

import io.torvyn.flink.element.Payload;
import io.torvyn.flink.operator.IslandPlace;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * A source component as a source of Flink. It runs in one place, and goes on where its last
 * checkpoint left it; so the component has to be {@link io.torvyn.flow.Snapshotable}.
 */
public final class ComponentSource implements Source<Payload, Position, Boolean> {
  private static final long serialVersionUID = 1L;

  private final IslandPlace place;

  /**
   * A source.
   *
   * @param place its island
   */
  public ComponentSource(IslandPlace place) {
    this.place = place;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Payload, Position> createReader(SourceReaderContext context) {
    return new ComponentReader(context, place);
  }

  @Override
  public SplitEnumerator<Position, Boolean> createEnumerator(
      SplitEnumeratorContext<Position> context) {
    return new PositionGiver(context, false);
  }

  @Override
  public SplitEnumerator<Position, Boolean> restoreEnumerator(
      SplitEnumeratorContext<Position> context, Boolean given) {
    return new PositionGiver(context, given);
  }

  @Override
  public SimpleVersionedSerializer<Position> getSplitSerializer() {
    return new Position.Format();
  }

  @Override
  public SimpleVersionedSerializer<Boolean> getEnumeratorCheckpointSerializer() {
    return new Position.GivenFormat();
  }
}
