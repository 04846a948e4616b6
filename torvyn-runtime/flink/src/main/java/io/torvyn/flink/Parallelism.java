package io.torvyn.flink;

import io.torvyn.glue.Blueprint;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.List;
import java.util.Map;

/** In how many subtasks an island may and shall run. */
final class Parallelism {
  private final Blueprint blueprint;
  private final JobCheck check;
  private final Map<String, Integer> wanted;

  Parallelism(Blueprint blueprint, JobCheck check, Map<String, Integer> wanted) {
    this.blueprint = blueprint;
    this.check = check;
    this.wanted = wanted;
  }

  /**
   * Decides.
   *
   * @param stages the island's
   * @param usual for an island that does not care
   * @return 1 or more
   */
  int of(List<StageSpec> stages, int usual) {
    Integer asked = null;
    String single = null;
    boolean end = false;
    for (StageSpec stage : stages) {
      Integer said = wanted.get(stage.name());
      asked = said == null ? asked : said;
      single = blueprint.remembers(stage.name()) ? stage.name() : single;
      end |= stage.kind() == StageKind.SOURCE || stage.kind() == StageKind.SINK;
      single = stage.kind() == StageKind.SOURCE ? stage.name() : single;
    }
    boolean parted = single == null || allKeyed(stages);
    if (asked == null) {
      return parted && !end ? usual : 1;
    }
    if (!parted) {
      check.parallelism(single, asked);
    }
    return asked;
  }

  private boolean allKeyed(List<StageSpec> stages) {
    List<String> names = stages.stream().map(StageSpec::name).toList();
    List<EdgeSpec> into =
        blueprint.spec().edges().stream()
            .filter(edge -> edge.queue() != null && names.contains(edge.to()))
            .toList();
    return !into.isEmpty() && into.stream().allMatch(edge -> blueprint.key(edge.to()) != null);
  }
}
