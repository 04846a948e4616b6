package io.torvyn.processor.names;

/** Qualified names of the runtime types that users and generated code mention. */
public final class RuntimeNames {
  public static final String BUFFER = "io.torvyn.buffer.Buffer";
  public static final String MUTABLE_BUFFER = "io.torvyn.buffer.MutableBuffer";
  public static final String BUFFER_ALLOCATOR = "io.torvyn.buffer.BufferAllocator";
  public static final String BUFFER_SLICE = "io.torvyn.buffer.BufferSlice";
  public static final String LEASE = "io.torvyn.buffer.Lease";
  public static final String HELD = "io.torvyn.buffer.Held";
  public static final String BUFFER_DEQUE = "io.torvyn.buffer.BufferDeque";

  public static final String EMITTER = "io.torvyn.flow.Emitter";
  public static final String SNAPSHOTABLE = "io.torvyn.flow.Snapshotable";
  public static final String ELEMENT_META = "io.torvyn.flow.ElementMeta";
  public static final String FLOW_CONTEXT = "io.torvyn.flow.FlowContext";
  public static final String PULL = "io.torvyn.flow.Pull";
  public static final String BACKPRESSURE_SIGNAL = "io.torvyn.flow.BackpressureSignal";

  public static final String GENERATED_PIPELINE = "io.torvyn.glue.GeneratedPipeline";
  public static final String BLUEPRINT = "io.torvyn.glue.Blueprint";
  public static final String MAKER = "io.torvyn.glue.Maker";
  public static final String PIPELINE_ENTRY = "io.torvyn.glue.PipelineEntry";
  public static final String ISLAND_DRIVER = "io.torvyn.glue.IslandDriver";
  public static final String ISLAND_CONTEXT = "io.torvyn.glue.IslandContext";
  public static final String STAGE_FRAME = "io.torvyn.glue.StageFrame";
  public static final String STAGE_OPTIONS = "io.torvyn.glue.StageOptions";
  public static final String OUT_EDGE = "io.torvyn.glue.OutEdge";
  public static final String IN_EDGE = "io.torvyn.glue.InEdge";
  public static final String TURN = "io.torvyn.glue.Turn";

  public static final String PIPELINE_SPEC = "io.torvyn.glue.spec.PipelineSpec";
  public static final String STAGE_SPEC = "io.torvyn.glue.spec.StageSpec";
  public static final String STAGE_KIND = "io.torvyn.glue.spec.StageKind";
  public static final String EDGE_SPEC = "io.torvyn.glue.spec.EdgeSpec";
  public static final String QUEUE_SPEC = "io.torvyn.glue.spec.QueueSpec";
  public static final String PARALLEL_SPEC = "io.torvyn.glue.spec.ParallelSpec";
  public static final String KEY_SPEC = "io.torvyn.glue.spec.KeySpec";
  public static final String ERROR_POLICY_SPEC = "io.torvyn.glue.spec.ErrorPolicySpec";
  public static final String PROOF_MARK = "io.torvyn.glue.spec.ProofMark";

  public static final String HOST = "io.torvyn.host.Host";
  public static final String FLOW = "io.torvyn.host.Flow";

  private RuntimeNames() {}
}
