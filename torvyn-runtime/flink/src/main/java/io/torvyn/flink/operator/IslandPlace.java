package io.torvyn.flink.operator;

import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flink.embed.Embedding;
import io.torvyn.flink.embed.Outlet;
import io.torvyn.glue.Blueprint;
import io.torvyn.glue.spec.StageSpec;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One island of a blueprint, to be opened wherever a subtask of it runs. Immutable and
 * serializable: it is what a job carries to its task managers.
 */
public final class IslandPlace implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Blueprint blueprint;
  private final int island;
  private final HashMap<Integer, Integer> tiers = new HashMap<>();
  private final Properties properties;

  /**
   * Names an island.
   *
   * @param blueprint how to build its pipeline
   * @param island its number
   * @param slotBytes how many slots each subtask's pool has, by the bytes that fit into one
   * @param properties {@code torvyn.<pipeline>.<stage>.<setting>}
   */
  public IslandPlace(
      Blueprint blueprint, int island, Map<Integer, Integer> slotBytes, Properties properties) {
    this.blueprint = blueprint;
    this.island = island;
    this.tiers.putAll(slotBytes);
    this.properties = (Properties) properties.clone();
  }

  /**
   * Opens the island with new components, which are initialised.
   *
   * @param subtask by which the components know this place from others
   * @param outlet receives what leaves the island
   * @return an open embedding
   * @throws Exception what a maker or an {@code init} threw; nothing is left open
   */
  public Embedding open(int subtask, Outlet outlet) throws Exception {
    PoolSettings pool = PoolSettings.defaults();
    for (Map.Entry<Integer, Integer> tier : tiers.entrySet()) {
      pool = pool.withTier(tier.getKey(), tier.getValue());
    }
    Embedding opened =
        Embedding.open(blueprint.create(island), island, subtask, pool, properties, outlet);
    try {
      opened.init();
    } catch (Exception failure) {
      opened.close();
      throw failure;
    }
    return opened;
  }

  /**
   * The island's stages.
   *
   * @return in the order of declaration
   */
  public List<StageSpec> stages() {
    return blueprint.spec().stages().stream().filter(stage -> stage.island() == island).toList();
  }

  /**
   * Whether results depend on earlier elements.
   *
   * @return true if a stage of the island remembers
   */
  public boolean remembers() {
    return stages().stream().anyMatch(stage -> blueprint.remembers(stage.name()));
  }

  /**
   * What messages and Flink's own pages call the island.
   *
   * @return pipeline and stages
   */
  public String name() {
    List<String> names = stages().stream().map(StageSpec::name).toList();
    return blueprint.spec().name() + ": " + String.join(", ", names);
  }
}
