package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an element goes when a stage is done with it: into the method of a fused stage or into a
 * queue. With several branches copies are made first, then each branch but the last gets a share,
 * and the last gets the element itself.
 *
 * <pre>{@code
 * stats(jsonFrame.derived(result));                            // one branch
 *
 * Buffer next = jsonFrame.derived(result);                     // three branches
 * archive(jsonFrame.copy(next));                               // @From(copy = true)
 * jsonToScreen.offer(jsonFrame.share(next));                   // @Queue
 * stats(next);
 * }</pre>
 */
final class FanOut {
  private final PipelineModel pipeline;
  private final GeneratedNames names;

  FanOut(PipelineModel pipeline, GeneratedNames names) {
    this.pipeline = pipeline;
    this.names = names;
  }

  /** The statements that send what {@code value} yields on its way; no port. */
  CodeBlock send(StageModel from, CodeBlock value) {
    List<EdgeModel> edges = pipeline.out(from.name(), "");
    if (edges.size() == 1 && !edges.get(0).copy()) {
      return CodeBlock.builder().addStatement("$L", into(edges.get(0), value)).build();
    }
    return CodeBlock.builder()
        .addStatement("$T next = $L", Types.BUFFER, value)
        .add(branches(from, edges, "next"))
        .build();
  }

  /** The statements that send an element of the host to all edges of a port, or of a filter. */
  CodeBlock pass(StageModel from, String port) {
    return branches(from, pipeline.out(from.name(), port), "element");
  }

  /**
   * The statements that send an element of the host to all edges of the ports in the local {@code
   * ports}.
   *
   * <pre>{@code
   * int left = (ports.contains(Level.WARN) ? 1 : 0) + (ports.contains(Level.ERROR) ? 2 : 0);
   * if (left == 0) {
   *   levelFrame.copied(element);
   *   return;
   * }
   * if (ports.contains(Level.WARN)) {
   *   warnings(--left == 0 ? element : levelFrame.share(element));
   * }
   * }</pre>
   */
  CodeBlock passSeveral(StageModel from, ClassName ports) {
    CodeBlock.Builder copies = CodeBlock.builder();
    CodeBlock.Builder shares = CodeBlock.builder();
    List<CodeBlock> counts = new ArrayList<>();
    for (String port : from.component().portNames()) {
      List<EdgeModel> edges = pipeline.out(from.name(), port);
      List<EdgeModel> sharing = edges.stream().filter(edge -> !edge.copy()).toList();
      if (sharing.size() < edges.size()) {
        copies
            .beginControlFlow("if (ports.contains($T.$N))", ports, port)
            .add(copies(from, edges, "element"))
            .endControlFlow();
      }
      if (!sharing.isEmpty()) {
        counts.add(CodeBlock.of("(ports.contains($T.$N) ? $L : 0)", ports, port, sharing.size()));
        shares.beginControlFlow("if (ports.contains($T.$N))", ports, port);
        for (EdgeModel edge : sharing) {
          CodeBlock value =
              CodeBlock.of("--left == 0 ? element : $N.share(element)", names.frame(from));
          shares.addStatement("$L", into(edge, value));
        }
        shares.endControlFlow();
      }
    }
    if (counts.isEmpty()) {
      return copies.addStatement("$N.copied(element)", names.frame(from)).build();
    }
    return copies
        .addStatement("int left = $L", CodeBlock.join(counts, "\n+ "))
        .beginControlFlow("if (left == 0)")
        .addStatement("$N.copied(element)", names.frame(from))
        .addStatement("return")
        .endControlFlow()
        .add(shares.build())
        .build();
  }

  private CodeBlock into(EdgeModel edge, CodeBlock value) {
    return edge.queued()
        ? CodeBlock.of("$N.offer($L)", names.edge(edge), value)
        : CodeBlock.of("$N($L)", names.stage(edge.to()), value);
  }

  private CodeBlock branches(StageModel from, List<EdgeModel> edges, String element) {
    CodeBlock.Builder code = CodeBlock.builder().add(copies(from, edges, element));
    List<EdgeModel> sharing = edges.stream().filter(edge -> !edge.copy()).toList();
    for (int i = 0; i < sharing.size(); i++) {
      CodeBlock value =
          i < sharing.size() - 1
              ? CodeBlock.of("$N.share($N)", names.frame(from), element)
              : CodeBlock.of("$N", element);
      code.addStatement("$L", into(sharing.get(i), value));
    }
    if (sharing.isEmpty()) {
      code.addStatement("$N.copied($N)", names.frame(from), element);
    }
    return code.build();
  }

  private CodeBlock copies(StageModel from, List<EdgeModel> edges, String element) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (EdgeModel edge : edges) {
      if (edge.copy()) {
        CodeBlock copy = CodeBlock.of("$N.copy($N)", names.frame(from), element);
        code.addStatement("$L", into(edge, copy));
      }
    }
    return code.build();
  }
}
