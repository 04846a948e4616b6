package io.torvyn.glue;

import io.torvyn.flow.Snapshotable;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline with its components, ready to be started once. The processor writes one subclass per
 * {@code @Pipeline}; nobody else should, since what it promises about its components is a proof.
 */
public abstract class GeneratedPipeline {
  private final PipelineSpec spec;
  private final Map<String, StageOptions> options = new LinkedHashMap<>();
  private final List<Object> replicas = new ArrayList<>();

  /**
   * For generated subclasses.
   *
   * @param spec what was declared
   */
  protected GeneratedPipeline(PipelineSpec spec) {
    this.spec = spec;
    for (StageSpec stage : spec.stages()) {
      options.put(stage.name(), new StageOptions(stage.name()));
    }
  }

  /**
   * What was declared.
   *
   * @return the description
   */
  public final PipelineSpec spec() {
    return spec;
  }

  /**
   * What this pipeline does otherwise than declared, stage by stage. Changes count until the
   * pipeline is started.
   *
   * @param stage the stage's name
   * @return the stage's options, to be changed in place
   * @throws IllegalArgumentException if there is no such stage
   */
  public final StageOptions options(String stage) {
    StageOptions found = options.get(stage);
    if (found == null) {
      spec.stage(stage);
      throw new AssertionError(stage);
    }
    return found;
  }

  /**
   * Makes the driver of one island. Called by the runtime at the start, once per island, and once
   * per replica of an island that has several.
   *
   * @param context the island's surroundings; {@link IslandContext#index()} says which island
   * @return its driver
   */
  public abstract IslandDriver island(IslandContext context);

  /**
   * Asks for a component of a stage that may run as several replicas. For generated subclasses.
   *
   * @param stage the stage's name
   * @param supplier what the builder was given
   * @param <T> the component
   * @return a component that no other replica has
   * @throws IllegalArgumentException if the supplier gives null, or a component once more
   */
  protected final <T> T replica(String stage, Supplier<? extends T> supplier) {
    T made = supplier.get();
    if (made == null || replicas.stream().anyMatch(other -> other == made)) {
      throw new IllegalArgumentException(
          "the supplier of stage '"
              + stage
              + "' gave "
              + (made == null ? "null" : "the same component twice")
              + "; each replica needs a component of its own, so say ."
              + stage
              + "(() -> new "
              + spec.stage(stage).component().replaceAll(".*[.]", "")
              + "(…))");
    }
    replicas.add(made);
    return made;
  }

  /**
   * The component of a stage as far as its state can be carried elsewhere. Only pipelines made by a
   * {@link Blueprint} know.
   *
   * @param stage the stage's name
   * @return null if the stage keeps no state, or is not of the island that was made
   */
  public @Nullable Snapshotable state(String stage) {
    return null;
  }
}
