package io.torvyn.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The description of a pipeline that its runtime reads.
 *
 * <pre>{@code
 * new PipelineSpec(
 *     "access-log",
 *     "com.acme.AccessLog",
 *     List.of(
 *         new StageSpec("lines", StageKind.SOURCE, "com.acme.LogLines", true, …)),
 *     List.of(
 *         new EdgeSpec(0, "lines", "", "errors", false, "borrowed", null)),
 *     1,
 *     "flowchart LR…",
 *     2,
 *     new ProofMark(1, "0.1.0"))
 * }</pre>
 */
final class SpecWriter {
  /** The version of the contract with the runtime that this generator writes for. */
  private static final int GLUE_VERSION = 4;

  private final PipelineModel pipeline;
  private final String processorVersion;

  SpecWriter(PipelineModel pipeline, String processorVersion) {
    this.pipeline = pipeline;
    this.processorVersion = processorVersion;
  }

  CodeBlock write() {
    CodeBlock diagram = CodeBlock.of("$S", new DiagramWriter(pipeline).write());
    return CodeBlock.builder()
        .add("new $T(\n$>$>", Types.PIPELINE_SPEC)
        .add("$S,\n$S,\n", pipeline.name(), pipeline.declaredIn().qualifiedName())
        .add("$L,\n", list(pipeline.stages(), this::stage))
        .add("$L,\n", list(pipeline.edges(), this::edge))
        .add("$L,\n$L,\n", pipeline.islands(), diagram)
        .add("$L,\n", pipeline.copyBound())
        .add("new $T($L, $S))$<$<", Types.PROOF_MARK, GLUE_VERSION, processorVersion)
        .build();
  }

  private static <T> CodeBlock list(List<T> values, Function<T, CodeBlock> each) {
    CodeBlock all = CodeBlock.join(values.stream().map(each).toList(), ",\n");
    return CodeBlock.of("$T.of(\n$>$>$L)$<$<", List.class, all);
  }

  private CodeBlock stage(StageModel stage) {
    return CodeBlock.of(
        "new $T($S, $T.$L, $S, $L, $L, $L, $L, $L, $L, $L, $L$L)",
        Types.STAGE_SPEC,
        stage.name(),
        Types.STAGE_KIND,
        stage.component().kind().name(),
        stage.component().type().qualifiedName(),
        stage.component().proved(),
        stage.component().metadataOnly(),
        stage.component().entry().payload() == Ownership.OWNED,
        stage.island(),
        stage.blocking(),
        onError(stage.onError()),
        stage.copyBound(),
        stage.priority(),
        parallel(stage));
  }

  /** The last argument of a stage that may run as several replicas; the others have none. */
  private static CodeBlock parallel(StageModel stage) {
    StageModel.Replicas replicas = stage.replicas();
    if (replicas == null) {
      return CodeBlock.of("");
    }
    StageModel.Key key = stage.key();
    CodeBlock by =
        key == null
            ? CodeBlock.of("null")
            : CodeBlock.of("new $T($L, $L)", Types.KEY_SPEC, key.from(), key.length());
    return CodeBlock.of(
        ", new $T($L, $S, $L)", Types.PARALLEL_SPEC, replicas.count(), replicas.order(), by);
  }

  private static CodeBlock onError(StageModel.OnError onError) {
    return onError.equals(StageModel.OnError.TERMINATE)
        ? CodeBlock.of("$T.TERMINATE", Types.ERROR_POLICY_SPEC)
        : CodeBlock.of(
            "new $T($S, $L, $LL, $S)",
            Types.ERROR_POLICY_SPEC,
            onError.policy(),
            onError.retries(),
            onError.backoffMillis(),
            onError.deadLetter());
  }

  private CodeBlock edge(EdgeModel edge) {
    CodeBlock port =
        edge.deadLetter()
            ? CodeBlock.of("$T.DEAD_LETTER", Types.EDGE_SPEC)
            : CodeBlock.of("$S", edge.port());
    return CodeBlock.of(
        "new $T($L, $S, $L, $S, $L, $S, $L)",
        Types.EDGE_SPEC,
        edge.index(),
        edge.from(),
        port,
        edge.to(),
        edge.copy(),
        edge.ownership().name().toLowerCase(Locale.ROOT),
        queue(edge));
  }

  private CodeBlock queue(EdgeModel edge) {
    QueueSettings queue = pipeline.stage(edge.to()).queue();
    return queue == null
        ? CodeBlock.of("null")
        : CodeBlock.of(
            "new $T($L, $S, $L, $L)",
            Types.QUEUE_SPEC,
            queue.depth(),
            queue.overflow(),
            queue.lowWatermark(),
            queue.perSecond());
  }
}
