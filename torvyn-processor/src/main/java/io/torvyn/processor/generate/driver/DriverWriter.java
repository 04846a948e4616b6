package io.torvyn.processor.generate.driver;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The driver of one island: a field for each component and its frame, an emitter for each stage
 * that emits, a method for each stage, and the life of the island.
 *
 * <pre>{@code
 * final class AccessLogIsland0 extends IslandDriver {
 *   private final IslandContext context;
 *   private final LogLines lines;
 *   private final StageFrame linesFrame;
 *
 *   AccessLogIsland0(IslandContext context, LogLines lines) { … }
 *
 *   @Override public void init() throws Exception { … }   // see LifeMethods
 *   @Override public Turn turn(int budget) { … }          // see InputMethods
 *   private Turn pullLines() { … }
 *   private void errors(Buffer element) { … }             // see StageMethods
 *   private final class SplitEmitter implements Emitter { … }
 * }
 * }</pre>
 */
public final class DriverWriter {
  private final PipelineModel pipeline;
  private final GeneratedNames names;
  private final FanOut fanOut;
  private final StageMethods stageMethods;
  private final InputMethods inputMethods;
  private final LifeMethods lifeMethods;

  /**
   * Prepares the writers of all methods.
   *
   * @param pipeline whose islands are written
   * @param names the names in them
   */
  public DriverWriter(PipelineModel pipeline, GeneratedNames names) {
    this.pipeline = pipeline;
    this.names = names;
    this.fanOut = new FanOut(pipeline, names);
    this.stageMethods = new StageMethods(names, fanOut);
    this.inputMethods = new InputMethods(names, fanOut);
    this.lifeMethods = new LifeMethods(names);
  }

  /**
   * The driver of an island.
   *
   * @param island its number
   * @return the class
   */
  public TypeSpec write(int island) {
    ClassName name = names.island(island);
    List<StageModel> stages =
        pipeline.order().stream().filter(stage -> stage.island() == island).toList();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Island $L of pipeline {@code $L}: $L.\n",
                island,
                pipeline.name(),
                String.join(", ", stages.stream().map(StageModel::name).toList()))
            .addModifiers(Modifier.FINAL)
            .superclass(Types.ISLAND_DRIVER);
    addFields(type, stages);
    type.addMethod(constructor(stages));
    type.addMethod(lifeMethods.init(stages));
    inputMethods.addTo(type, stages);
    for (StageModel stage : stages) {
      if (stage.component().kind() != ComponentKind.SOURCE) {
        type.addMethod(stageMethods.of(stage));
      }
    }
    lifeMethods.addEndTo(type, stages);
    for (StageModel stage : stages) {
      if (stage.component().emits()) {
        type.addType(emitter(stage));
      }
    }
    return type.build();
  }

  private void addFields(TypeSpec.Builder type, List<StageModel> stages) {
    type.addField(constant(Types.ISLAND_CONTEXT, "context"));
    for (StageModel stage : stages) {
      type.addField(constant(Types.of(stage.component().type()), names.component(stage)));
      type.addField(constant(Types.STAGE_FRAME, names.frame(stage)));
      if (stage.queue() != null) {
        type.addField(constant(Types.IN_EDGE, names.input(stage)));
      }
      for (EdgeModel edge : leaving(stage)) {
        type.addField(constant(Types.OUT_EDGE, names.edge(edge)));
      }
      if (stage.component().emits()) {
        ClassName emitter = ClassName.get("", names.emitterType(stage));
        type.addField(
            constant(Types.EMITTER, names.emitter(stage)).toBuilder()
                .initializer("new $T()", emitter)
                .build());
      }
    }
  }

  private MethodSpec constructor(List<StageModel> stages) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(Types.ISLAND_CONTEXT, "context")
            .addStatement("super(context)")
            .addStatement("this.context = context");
    for (StageModel stage : stages) {
      String component = names.component(stage);
      constructor.addParameter(
          ParameterSpec.builder(Types.of(stage.component().type()), component).build());
      constructor.addStatement("this.$N = $N", component, component);
      constructor.addStatement("this.$N = context.frame($S)", names.frame(stage), stage.name());
      if (stage.queue() != null) {
        constructor.addStatement("this.$N = context.in($S)", names.input(stage), stage.name());
      }
      for (EdgeModel edge : leaving(stage)) {
        constructor.addStatement("this.$N = context.out($L)", names.edge(edge), edge.index());
      }
    }
    return constructor.build();
  }

  private TypeSpec emitter(StageModel stage) {
    String frame = names.frame(stage);
    String takeOver = stage.component().kind() == ComponentKind.SOURCE ? "produced" : "derived";
    CodeBlock value =
        stage.component().proved()
            ? CodeBlock.of("$N.$L(element)", frame, takeOver)
            : CodeBlock.of("$N.$L($N.accept(element))", frame, takeOver, frame);
    return TypeSpec.classBuilder(names.emitterType(stage))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .addSuperinterface(Types.EMITTER)
        .addMethod(
            MethodSpec.methodBuilder("emit")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(
                    ParameterSpec.builder(Types.BUFFER, "element")
                        .addAnnotation(Types.OWNED)
                        .build())
                .addCode(fanOut.send(stage, value))
                .addStatement("$N.resume()", frame)
                .build())
        .build();
  }

  private List<EdgeModel> leaving(StageModel stage) {
    return pipeline.edges().stream()
        .filter(edge -> edge.from().equals(stage.name()) && edge.queued() && !edge.deadLetter())
        .toList();
  }

  private static FieldSpec constant(ClassName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
  }
}
