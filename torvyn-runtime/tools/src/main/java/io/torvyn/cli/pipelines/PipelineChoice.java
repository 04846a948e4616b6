package io.torvyn.cli.pipelines;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The pipeline that a command runs: which one, with which settings. What a user can get wrong about
 * it is said as a {@link CommandFailure}.
 */
public final class PipelineChoice {
  @Parameters(
      paramLabel = "PIPELINE",
      description = "The name in @Pipeline. Its components need constructors without parameters.")
  private String name = "";

  @Option(
      names = {"-P", "--property"},
      paramLabel = "KEY=VALUE",
      description = {
        "A setting of the host, its pool or a stage, such as torvyn.host.threads=2",
        "or torvyn.pool.budget=67108864. Can be given several times."
      })
  private Map<String, String> properties = new TreeMap<>();

  @Mixin private ClassPath classPath = new ClassPath();

  private Pipelines.@Nullable Found found;

  /** Filled by picocli. */
  public PipelineChoice() {}

  /**
   * Its name.
   *
   * @return as it was given
   */
  public String name() {
    return name;
  }

  /**
   * The settings.
   *
   * @return as they were given, by key
   */
  public Map<String, String> properties() {
    return properties;
  }

  /**
   * What was declared.
   *
   * @return the specification
   * @throws CommandFailure if there is no such pipeline, or more than one
   */
  public PipelineSpec spec() {
    return found().spec();
  }

  /**
   * Makes the components, by their constructors.
   *
   * @return a pipeline for one flow
   * @throws CommandFailure if there is no such pipeline, or a component cannot be made
   */
  public GeneratedPipeline make() {
    PipelineEntry entry = found().entry();
    Thread.currentThread().setContextClassLoader(entry.getClass().getClassLoader());
    try {
      return entry.create();
    } catch (IllegalStateException needsMore) {
      throw CommandFailure.misused(String.valueOf(needsMore.getMessage()));
    } catch (RuntimeException | LinkageError thrown) {
      throw CommandFailure.failed(
          "a component of '" + name + "' could not be made: " + thrown, thrown);
    }
  }

  /**
   * Makes a host with the settings.
   *
   * @param base what the command wants of it
   * @return to be closed by the caller
   * @throws CommandFailure if a setting is unknown or wrong
   */
  public Host host(HostSettings.Builder base) {
    Properties given = new Properties();
    given.putAll(properties);
    try {
      return Host.create(base.properties(given).build());
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.misused("--property: " + wrong.getMessage());
    }
  }

  /**
   * Starts a flow.
   *
   * @param host runs it
   * @param made as {@link #make} made it
   * @return the flow
   * @throws CommandFailure if a setting of a stage is unknown or wrong
   */
  public static Flow start(Host host, GeneratedPipeline made) {
    try {
      return host.start(made);
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.misused(String.valueOf(wrong.getMessage()));
    }
  }

  private Pipelines.Found found() {
    Pipelines.Found known = found;
    if (known == null) {
      known = Pipelines.on(classPath).named(name);
      found = known;
    }
    return known;
  }
}
