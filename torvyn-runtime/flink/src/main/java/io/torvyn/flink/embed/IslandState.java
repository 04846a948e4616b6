package io.torvyn.flink.embed;

import io.torvyn.flow.Snapshotable;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.glue.GeneratedPipeline;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;

/**
 * What the results of an island depend on, written down and taken up: how far its frames have
 * counted, and what its components keep. Used on the island's thread, between two elements.
 */
final class IslandState {
  private final GeneratedPipeline pipeline;
  private final Map<String, CallFrame> frames;

  IslandState(GeneratedPipeline pipeline, Map<String, CallFrame> frames) {
    this.pipeline = pipeline;
    this.frames = frames;
  }

  void snapshot(DataOutput out) throws IOException {
    out.writeInt(frames.size());
    for (Map.Entry<String, CallFrame> stage : frames.entrySet()) {
      out.writeUTF(stage.getKey());
      stage.getValue().counts().save(out);
      Snapshotable component = pipeline.state(stage.getKey());
      out.writeBoolean(component != null);
      if (component != null) {
        framed(stage.getValue(), () -> component.snapshot(out));
      }
    }
  }

  void restore(DataInput in) throws IOException {
    int stages = in.readInt();
    for (int i = 0; i < stages; i++) {
      String stage = in.readUTF();
      CallFrame frame = frames.get(stage);
      if (stages != frames.size() || frame == null) {
        throw changed(stage, "the island had " + stages + " stages then, now it has these");
      }
      frame.counts().load(in);
      Snapshotable component = pipeline.state(stage);
      if (in.readBoolean() != (component != null)) {
        throw changed(stage, "the stage keeps state only before or only after the change");
      }
      if (component != null) {
        framed(frame, () -> component.restore(in, frame.allocator()));
      }
    }
  }

  private IOException changed(String stage, String how) {
    return new IOException(
        "the snapshot holds stage '"
            + stage
            + "' and cannot be restored into "
            + frames.keySet()
            + " of pipeline '"
            + pipeline.spec().name()
            + "': "
            + how
            + "; restore with the pipeline that wrote it");
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What the step acquired and put nowhere is taken back, also if it throws. */
  private static void framed(CallFrame frame, Step step) throws IOException {
    frame.enter();
    try {
      step.run();
    } finally {
      frame.settle();
    }
  }
}
