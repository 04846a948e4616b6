package io.torvyn.flow.plan;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Settings of a pipeline's stages from properties: {@code torvyn.<pipeline>.<stage>.<setting>}.
 * They go over what the builder said, because who runs a pipeline knows more than who wrote it. A
 * key of the pipeline that means nothing is an error: a setting somebody believes to be in force is
 * worse than none.
 */
public final class PropertyOverrides {
  private static final String SET = "set.";

  private PropertyOverrides() {}

  /** The settings that every stage has; any {@code set.<name>} besides. */
  static Set<String> names() {
    return Set.copyOf(Settings.ALL.keySet());
  }

  /**
   * Applies what the properties say of a pipeline.
   *
   * @param properties any properties; keys of other pipelines and programs are left alone
   * @param pipeline the pipeline, whose options are changed
   * @throws IllegalArgumentException if a key of this pipeline names no stage or no setting, or a
   *     value is not possible; the message names key and value, and the nearest key there is
   */
  public static void apply(Properties properties, GeneratedPipeline pipeline) {
    String prefix = "torvyn." + pipeline.spec().name() + ".";
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (key.startsWith(prefix)) {
        apply(prefix, key, properties.getProperty(key).trim(), pipeline);
      }
    }
  }

  private static void apply(String prefix, String key, String value, GeneratedPipeline pipeline) {
    for (StageSpec stage : pipeline.spec().stages()) {
      String stagePrefix = prefix + stage.name() + ".";
      if (key.startsWith(stagePrefix)) {
        String setting = key.substring(stagePrefix.length());
        StageOptions options = pipeline.options(stage.name());
        if (setting.startsWith(SET) && setting.length() > SET.length()) {
          options.set(setting.substring(SET.length()), value);
          return;
        }
        BiConsumer<StageOptions, String> known = Settings.ALL.get(setting);
        if (known != null) {
          try {
            known.accept(options, value);
          } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                key + " = " + value + ": " + wrong.getMessage(), wrong);
          }
          return;
        }
      }
    }
    throw new IllegalArgumentException(
        "no setting '"
            + key
            + "'; did you mean '"
            + Nearest.to(key, keys(prefix, pipeline))
            + "'?");
  }

  private static List<String> keys(String prefix, GeneratedPipeline pipeline) {
    List<String> keys = new ArrayList<>();
    for (StageSpec stage : pipeline.spec().stages()) {
      Settings.ALL.keySet().forEach(setting -> keys.add(prefix + stage.name() + "." + setting));
    }
    return keys;
  }

  private static int integer(String value) {
    long number = number(value);
    if (number != (int) number) {
      throw new IllegalArgumentException("must be less than 2147483648");
    }
    return (int) number;
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be a whole number", e);
    }
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false");
    };
  }

  private static <E extends Enum<E>> E one(Class<E> type, String value) {
    String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("must be one of " + List.of(type.getEnumConstants()));
  }

  /** What can be set, and how. Apart, so that a program that sets nothing does not load it. */
  private static final class Settings {
    static final Map<String, BiConsumer<StageOptions, String>> ALL = all();

    private static Map<String, BiConsumer<StageOptions, String>> all() {
      Map<String, BiConsumer<StageOptions, String>> all = new TreeMap<>();
      all.put("queue.depth", (options, value) -> options.queueDepth(integer(value)));
      all.put("queue.low-watermark", (options, value) -> options.lowWatermark(integer(value)));
      all.put("queue.per-second", (options, value) -> options.perSecond(integer(value)));
      all.put("queue.overflow", (options, value) -> options.overflow(one(Overflow.class, value)));
      all.put("error.policy", (options, value) -> options.onError(one(ErrorPolicy.class, value)));
      all.put("error.retries", (options, value) -> options.retries(integer(value)));
      all.put("error.backoff-millis", (options, value) -> options.backoffMillis(number(value)));
      all.put("breaker.failures", (options, value) -> options.breakerFailures(integer(value)));
      all.put("breaker.rest-millis", (options, value) -> options.breakerRestMillis(number(value)));
      all.put("flush.every", (options, value) -> options.flushEvery(number(value)));
      all.put("flush.after-millis", (options, value) -> options.flushAfterMillis(number(value)));
      all.put("budget.bytes", (options, value) -> options.byteBudget(number(value)));
      all.put("parallel", (options, value) -> options.parallel(integer(value)));
      all.put("blocking", (options, value) -> options.blocking(truth(value)));
      return all;
    }
  }
}
