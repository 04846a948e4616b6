package io.torvyn.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * The class that users name.
 *
 * <pre>{@code
 * public final class AccessLogPipeline extends GeneratedPipeline {
 *   static final PipelineSpec SPEC = …;                 // see SpecWriter
 *   private final LogLines lines;
 *
 *   AccessLogPipeline(LogLines lines, …) { super(SPEC); … }
 *
 *   public static LinesStep builder() { … }             // see BuilderWriter
 *
 *   @Override public IslandDriver island(IslandContext context) {
 *     switch (context.index()) {
 *       case 0: return new AccessLogIsland0(context, lines, …);
 *       …
 *     }
 *   }
 * }
 * }</pre>
 */
final class PipelineWriter {
  private final PipelineModel pipeline;
  private final GeneratedNames names;
  private final String processorVersion;

  PipelineWriter(PipelineModel pipeline, GeneratedNames names, String processorVersion) {
    this.pipeline = pipeline;
    this.names = names;
    this.processorVersion = processorVersion;
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.pipeline())
            .addJavadoc(
                "The pipeline {@code $L}, as declared in {@link $T}. At most $L payload $L of one"
                    + " element.\n",
                pipeline.name(),
                Types.of(pipeline.declaredIn()),
                pipeline.copyBound(),
                pipeline.copyBound() == 1 ? "copy is made" : "copies are made")
            .addModifiers(Modifier.FINAL)
            .superclass(Types.GENERATED_PIPELINE)
            .addField(
                FieldSpec.builder(Types.PIPELINE_SPEC, "SPEC", Modifier.STATIC, Modifier.FINAL)
                    .initializer(new SpecWriter(pipeline, processorVersion).write())
                    .build());
    if (pipeline.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addStatement("super(SPEC)");
    for (StageModel stage : pipeline.stages()) {
      TypeName component = given(stage);
      String field = names.component(stage);
      type.addField(component, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(ParameterSpec.builder(component, field).build());
      constructor.addStatement("this.$N = $N", field, field);
    }
    type.addMethod(constructor.build());
    type.addMethod(island(pipeline, names, stage -> component(stage)));
    new BuilderWriter(pipeline, names).addTo(type);
    return type.build();
  }

  /** What the builder is given for a stage: a component, or what makes one for each replica. */
  static TypeName given(StageModel stage) {
    ClassName component = Types.of(stage.component().type());
    return stage.replicas() == null
        ? component
        : ParameterizedTypeName.get(
            ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(component));
  }

  private CodeBlock component(StageModel stage) {
    String field = names.component(stage);
    return stage.replicas() == null
        ? CodeBlock.of("$N", field)
        : CodeBlock.of("replica($S, $N)", stage.name(), field);
  }

  /**
   * The method that makes the driver of an island.
   *
   * @param component says how a stage's component is got
   */
  static MethodSpec island(
      PipelineModel pipeline, GeneratedNames names, Function<StageModel, CodeBlock> component) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("island")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.ISLAND_DRIVER)
            .addParameter(Types.ISLAND_CONTEXT, "context")
            .beginControlFlow("switch (context.index())");
    for (int i = 0; i < pipeline.islands(); i++) {
      int island = i;
      CodeBlock components =
          CodeBlock.join(
              pipeline.order().stream()
                  .filter(stage -> stage.island() == island)
                  .map(component)
                  .toList(),
              ", ");
      method.addStatement("case $L: return new $T(context, $L)", i, names.island(i), components);
    }
    return method
        .addStatement(
            "default: throw new $T($S + context.index())",
            IllegalArgumentException.class,
            pipeline.name() + " has no island ")
        .endControlFlow()
        .build();
  }
}
