package io.torvyn.processor.generate;

import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.names.RuntimeNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the resources that speak of a whole compilation: the services and the proof index. */
public final class IndexSources {
  private static final String SERVICES = "META-INF/services/" + RuntimeNames.PIPELINE_ENTRY;

  private final SourceOutput output;

  /**
   * Prepares writing.
   *
   * @param output where files go
   */
  public IndexSources(SourceOutput output) {
    this.output = output;
  }

  /**
   * The name of the service entry that is generated for a pipeline.
   *
   * @param pipeline the interface
   * @return a binary name
   */
  public static String entry(TypeRef pipeline) {
    String name = String.join("_", pipeline.names()) + "Entry";
    return pipeline.packageName().isEmpty() ? name : pipeline.packageName() + "." + name;
  }

  /**
   * Registers the entries of pipelines.
   *
   * @param pipelines interfaces whose pipelines were generated; nothing is written for none
   * @throws IOException if the file cannot be written
   */
  public void writeServices(Collection<TypeRef> pipelines) throws IOException {
    TreeMap<String, TypeRef> entries = new TreeMap<>();
    pipelines.forEach(pipeline -> entries.put(entry(pipeline), pipeline));
    if (!entries.isEmpty()) {
      String text = String.join("\n", entries.keySet()) + "\n";
      output.writeResource(SERVICES, text, entries.values());
    }
  }

  /**
   * Writes the proof index.
   *
   * @param classes the top-level classes of the compilation; nothing is written for none
   * @throws IOException if the file cannot be written
   */
  public void writeProofIndex(Collection<TypeRef> classes) throws IOException {
    Set<String> names = new TreeSet<>();
    classes.forEach(type -> names.add(type.qualifiedName()));
    if (!names.isEmpty()) {
      output.writeResource(ProofIndex.PATH, ProofIndex.text(names), new ArrayList<>(classes));
    }
  }
}
