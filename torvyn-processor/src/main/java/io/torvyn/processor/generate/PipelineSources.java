package io.torvyn.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.driver.DriverWriter;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.model.PipelineModel;
import java.io.IOException;
import java.util.List;

/** Writes everything that a pipeline consists of. */
public final class PipelineSources {
  private final SourceOutput output;
  private final String processorVersion;

  /**
   * Prepares writing.
   *
   * @param output where files go
   * @param processorVersion which is written into the proof mark
   */
  public PipelineSources(SourceOutput output, String processorVersion) {
    this.output = output;
    this.processorVersion = processorVersion;
  }

  /**
   * Writes the classes and the diagram of a pipeline.
   *
   * @param pipeline what was declared
   * @throws IOException if a file cannot be written
   */
  public void write(PipelineModel pipeline) throws IOException {
    GeneratedNames names = new GeneratedNames(pipeline);
    write(pipeline, new PipelineWriter(pipeline, names, processorVersion).write());
    DriverWriter drivers = new DriverWriter(pipeline, names);
    for (int island = 0; island < pipeline.islands(); island++) {
      write(pipeline, drivers.write(island));
    }
    write(pipeline, new EntryWriter(pipeline, names).write());
    output.writeResource(
        GeneratedNames.diagram(pipeline),
        new DiagramWriter(pipeline).write(),
        List.of(pipeline.declaredIn()));
  }

  /**
   * Writes what builds a pipeline elsewhere: its blueprint, and drivers of its islands.
   *
   * @param pipeline what was declared, cut at its ends
   * @throws IOException if a file cannot be written
   */
  public void writeBlueprint(PipelineModel pipeline) throws IOException {
    GeneratedNames names = GeneratedNames.ofBlueprint(pipeline);
    write(pipeline, new BlueprintWriter(pipeline, names, processorVersion).write());
    DriverWriter drivers = new DriverWriter(pipeline, names);
    for (int island = 0; island < pipeline.islands(); island++) {
      write(pipeline, drivers.write(island));
    }
  }

  private void write(PipelineModel pipeline, TypeSpec type) throws IOException {
    output.writeSource(pipeline.declaredIn(), type);
  }
}
