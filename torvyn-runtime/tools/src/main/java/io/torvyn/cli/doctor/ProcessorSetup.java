package io.torvyn.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Looks at whether the processor ran when a class path was compiled. A compiler that does not find
 * it says nothing; what it leaves are annotated classes without the code that goes with them.
 */
public final class ProcessorSetup {
  private static final String ABOUT = "processor";
  private static final String REMEDY =
      "put io.torvyn:torvyn-processor on the processor path (Maven: annotationProcessorPaths of"
          + " maven-compiler-plugin; Gradle: annotationProcessor) and compile again; from JDK 23 on"
          + " the class path is not enough";

  private ProcessorSetup() {}

  /**
   * Looks.
   *
   * @param entries class folders and jars
   * @param generated the interfaces from which pipelines were generated, asked for only where there
   *     is a class path
   * @return what is missing, or that nothing is
   * @throws IOException if an entry cannot be read
   */
  public static List<Finding> look(List<Path> entries, Supplier<Set<String>> generated)
      throws IOException {
    if (entries.isEmpty()) {
      return List.of(
          Finding.warning(
              ABOUT,
              "there is no class path to see whether it ran",
              "name your compiled classes: torvyn doctor --class-path target/classes"));
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> pipelines = new TreeSet<>();
    Set<String> unproved = new TreeSet<>();
    int components = 0;
    for (Path entry : entries) {
      ClassFolder folder = ClassFolder.read(entry);
      pipelines.addAll(folder.pipelines());
      unproved.addAll(folder.unproved());
      components += folder.components().size();
      if (folder.processor()) {
        findings.add(
            Finding.warning(
                ABOUT, "it is on the class path, as " + entry + ", where it is of no use", REMEDY));
      }
    }
    int declared = pipelines.size();
    pipelines.removeAll(generated.get());
    if (!pipelines.isEmpty()) {
      findings.add(
          Finding.problem(
              ABOUT, "it did not run: no code was generated for " + listed(pipelines), REMEDY));
    }
    if (!unproved.isEmpty()) {
      findings.add(
          Finding.warning(
              ABOUT,
              "compiled without the checker, so not proved and run with guarded buffers: "
                  + listed(unproved),
              REMEDY));
    }
    if (pipelines.isEmpty() && unproved.isEmpty()) {
      findings.add(
          Finding.ok(
              ABOUT,
              declared == 0 && components == 0
                  ? "the class path has neither pipelines nor components"
                  : "it ran: pipelines " + declared + ", proved components " + components));
    }
    return findings;
  }

  private static String listed(Set<String> names) {
    return String.join(", ", names);
  }
}
