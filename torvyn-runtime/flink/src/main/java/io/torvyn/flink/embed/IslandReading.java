package io.torvyn.flink.embed;

import io.torvyn.flow.stage.StageReading;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The counters of an island at one moment.
 *
 * @param stages what happened at each stage, in the order of declaration
 * @param copies what was copied, by stage and reason; the account {@code (host)} is that of bytes
 *     entering and leaving
 * @param reuseRate buffers returned to the pool ÷ buffers allocated
 * @param outstanding buffers acquired and not yet back; 0 once the island is closed
 */
public record IslandReading(
    Map<String, StageReading> stages, LedgerReport copies, double reuseRate, long outstanding) {

  /** Keeps its own copy of the map. */
  public IslandReading {
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
  }

  /** One line for a log. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    stages.forEach(
        (name, stage) ->
            text.append(name)
                .append(' ')
                .append(stage.arrived())
                .append(" in ")
                .append(stage.out() + stage.passed())
                .append(" out, "));
    for (CopyReason reason : CopyReason.values()) {
      text.append(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .append(' ')
          .append(copies.totals().copies().getOrDefault(reason, 0L))
          .append(" copies of ")
          .append(copies.totals().bytes(reason))
          .append(" bytes, ");
    }
    return text.append(outstanding).append(" buffers outstanding").toString();
  }
}
