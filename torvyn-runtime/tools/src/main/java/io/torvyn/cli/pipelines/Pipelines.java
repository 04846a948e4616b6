package io.torvyn.cli.pipelines;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.processor.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The pipelines of a class path, found by the services that the processor generated. */
public final class Pipelines {
  private final ClassPath path;
  private final List<Found> found;

  /**
   * A pipeline that can be made.
   *
   * @param entry makes it
   * @param spec what was declared
   */
  public record Found(PipelineEntry entry, PipelineSpec spec) {}

  private Pipelines(ClassPath path, List<Found> found) {
    this.path = path;
    this.found = found;
  }

  /**
   * Looks for pipelines.
   *
   * @param path where to look
   * @return what there is
   * @throws CommandFailure if the class path is wrong, or a pipeline on it cannot be loaded
   */
  public static Pipelines on(ClassPath path) {
    ClassLoader loader = path.loader();
    List<Found> found = new ArrayList<>();
    try {
      Iterator<PipelineEntry> entries = ServiceLoader.load(PipelineEntry.class, loader).iterator();
      while (entries.hasNext()) {
        PipelineEntry entry = entries.next();
        found.add(new Found(entry, entry.spec()));
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw CommandFailure.failed(
          "a pipeline on the class path cannot be loaded: "
              + broken
              + "; add what it needs to --class-path, and compile it with this version's processor",
          broken);
    }
    found.sort(Comparator.comparing(pipeline -> pipeline.spec().name()));
    return new Pipelines(path, found);
  }

  /**
   * All of them.
   *
   * @return by name; several can have the same
   */
  public List<Found> all() {
    return found;
  }

  /**
   * The one of a name.
   *
   * @param name as in {@code @Pipeline}
   * @return the pipeline
   * @throws CommandFailure if there is none or more than one
   */
  public Found named(String name) {
    List<Found> matches =
        found.stream().filter(pipeline -> pipeline.spec().name().equals(name)).toList();
    if (matches.size() == 1) {
      return matches.get(0);
    }
    if (matches.size() > 1) {
      throw CommandFailure.misused(
          "several pipelines are called '"
              + name
              + "', declared in "
              + matches.stream().map(match -> match.spec().declaredIn()).toList()
              + "; narrow --class-path down to one of them");
    }
    if (found.isEmpty()) {
      throw CommandFailure.misused("no pipeline '" + name + "': " + noneFound());
    }
    List<String> names = found.stream().map(pipeline -> pipeline.spec().name()).toList();
    throw CommandFailure.misused(
        "no pipeline '"
            + name
            + "' on the class path"
            + NearestName.of(name, names).map(near -> "; did you mean '" + near + "'?").orElse(";")
            + " There are "
            + names);
  }

  /**
   * What to say and do where there is no pipeline at all.
   *
   * @return half a sentence
   */
  public String noneFound() {
    return "the class path "
        + path.text()
        + " has no generated pipeline; name your classes and jars with --class-path, and let"
        + " 'torvyn doctor' see whether the processor ran";
  }
}
