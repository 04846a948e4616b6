package io.torvyn.processor.generate.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import io.torvyn.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;

/**
 * The names in generated code. A stage lends its name to a field, a method and some types; where
 * that would clash with another name, an underscore is appended. The same pipeline always gets the
 * same names.
 */
public final class GeneratedNames {
  /** Locals and inherited fields of generated methods, which a field must not hide behind. */
  private static final List<String> LOCALS =
      List.of(
          "context",
          "element",
          "next",
          "result",
          "verdict",
          "port",
          "ports",
          "branches",
          "loan",
          "failure",
          "budget",
          "turns",
          "step",
          "moved",
          "left",
          "answer",
          "held",
          "options",
          "host",
          "SPEC");

  /** What the superclasses declare without parameters. */
  private static final List<String> INHERITED =
      List.of(
          "init",
          "turn",
          "finish",
          "backpressure",
          "teardown",
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");

  private final String prefix;
  private final TypeRef declaredIn;
  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final NameAllocator types = new NameAllocator();

  /**
   * Allocates all names at once.
   *
   * @param pipeline the pipeline to be written
   */
  public GeneratedNames(PipelineModel pipeline) {
    this(pipeline, "");
  }

  private GeneratedNames(PipelineModel pipeline, String suffix) {
    this.declaredIn = pipeline.declaredIn();
    this.prefix = String.join("_", declaredIn.names()) + suffix;
    LOCALS.forEach(fields::newName);
    INHERITED.forEach(methods::newName);
    types.newName("Builder");
    types.newName("Ready");
    types.newName("Complete");
    for (StageModel stage : pipeline.stages()) {
      String name = stage.name();
      methods.newName(name, "stage " + name);
    }
    for (StageModel stage : pipeline.stages()) {
      String name = stage.name();
      fields.newName(name, "component " + name);
      fields.newName(name + "Frame", "frame " + name);
      fields.newName(name + "Emitter", "emitter " + name);
      fields.newName(name + "Input", "input " + name);
      fields.newName(name + "Done", "done " + name);
      methods.newName("pull" + capital(name), "pull " + name);
      methods.newName("poll" + capital(name), "poll " + name);
      methods.newName("flush" + capital(name), "flush " + name);
      methods.newName("complete" + capital(name), "complete " + name);
      types.newName(capital(name) + "Step", "step " + name);
      types.newName(capital(name) + "Emitter", "emitter " + name);
    }
    for (EdgeModel edge : pipeline.edges()) {
      if (edge.queued() && !edge.deadLetter()) {
        String port = edge.port().isEmpty() ? "" : "_" + edge.port();
        fields.newName(edge.from() + port + "To" + capital(edge.to()), "edge " + edge.index());
      }
    }
  }

  /**
   * Allocates the names of a blueprint, apart from those of the pipeline itself.
   *
   * @param pipeline the pipeline, cut at its ends
   * @return the names
   */
  public static GeneratedNames ofBlueprint(PipelineModel pipeline) {
    return new GeneratedNames(pipeline, "Flink");
  }

  /**
   * The class that says how to build the pipeline elsewhere.
   *
   * @return its type
   */
  public ClassName blueprint() {
    return ClassName.get(declaredIn.packageName(), prefix);
  }

  /**
   * The public class.
   *
   * @return its type
   */
  public ClassName pipeline() {
    return ClassName.get(declaredIn.packageName(), prefix + "Pipeline");
  }

  /**
   * The driver of one island.
   *
   * @param index the island's number
   * @return its type
   */
  public ClassName island(int index) {
    return ClassName.get(declaredIn.packageName(), prefix + "Island" + index);
  }

  /**
   * The service.
   *
   * @return its type
   */
  public ClassName entry() {
    return ClassName.get(declaredIn.packageName(), prefix + "Entry");
  }

  /**
   * The field of a stage's component.
   *
   * @param stage the stage
   * @return its name
   */
  public String component(StageModel stage) {
    return fields.get("component " + stage.name());
  }

  /**
   * The field of a stage's frame.
   *
   * @param stage the stage
   * @return its name
   */
  public String frame(StageModel stage) {
    return fields.get("frame " + stage.name());
  }

  /**
   * The field of a stage's emitter.
   *
   * @param stage the stage
   * @return its name
   */
  public String emitter(StageModel stage) {
    return fields.get("emitter " + stage.name());
  }

  /**
   * The class of a stage's emitter.
   *
   * @param stage the stage
   * @return its name
   */
  public String emitterType(StageModel stage) {
    return types.get("emitter " + stage.name());
  }

  /**
   * The field of the queue in front of a stage.
   *
   * @param stage the stage
   * @return its name
   */
  public String input(StageModel stage) {
    return fields.get("input " + stage.name());
  }

  /**
   * The field that says whether a source or queue has ended.
   *
   * @param stage the stage
   * @return its name
   */
  public String done(StageModel stage) {
    return fields.get("done " + stage.name());
  }

  /**
   * The field of the near end of a queue.
   *
   * @param edge a queued edge
   * @return its name
   */
  public String edge(EdgeModel edge) {
    return fields.get("edge " + edge.index());
  }

  /**
   * The method that brings an element to a stage.
   *
   * @param stage the stage's name
   * @return its name
   */
  public String stage(String stage) {
    return methods.get("stage " + stage);
  }

  /**
   * The method that makes a source or a queue give an element.
   *
   * @param stage the stage
   * @param source whether it is a source
   * @return its name
   */
  public String input(StageModel stage, boolean source) {
    return methods.get((source ? "pull " : "poll ") + stage.name());
  }

  /**
   * The method that closes a window.
   *
   * @param stage the stage
   * @return its name
   */
  public String flush(StageModel stage) {
    return methods.get("flush " + stage.name());
  }

  /**
   * The method that tells a component that the last element has passed.
   *
   * @param stage the stage
   * @return its name
   */
  public String complete(StageModel stage) {
    return methods.get("complete " + stage.name());
  }

  /**
   * The builder's interface that asks for a stage.
   *
   * @param stage the stage
   * @return its type
   */
  public ClassName step(StageModel stage) {
    return pipeline().nestedClass(types.get("step " + stage.name()));
  }

  /**
   * The builder's interface when nothing is missing.
   *
   * @return its type
   */
  public ClassName ready() {
    return pipeline().nestedClass("Ready");
  }

  /**
   * The resource that holds the diagram.
   *
   * @param pipeline the pipeline
   * @return a path below the class output
   */
  public static String diagram(PipelineModel pipeline) {
    return "META-INF/torvyn/" + pipeline.name() + ".mmd";
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
