package io.torvyn.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import javax.lang.model.element.Modifier;

/**
 * How to build a pipeline wherever a part of it runs.
 *
 * <pre>{@code
 * final class AccessLogFlink extends Blueprint {
 *   AccessLogFlink() {
 *     supply("parse", ParseLine::new);                 // what can be made without being told how
 *     keyed("counts", 10, 0);
 *     mindful("counts");                               // its results depend on earlier elements
 *     forgetful("lines", "its position is not saved");
 *   }
 *   AccessLogFlink served(Maker<? extends TopPaths> maker) { … }
 *   @Override public GeneratedPipeline create(int island) throws Exception {
 *     return new Parts(this, island);
 *   }
 *   private static final class Parts extends GeneratedPipeline {
 *     private final ParseLine parse;                   // null on other islands
 *     @Override public IslandDriver island(IslandContext context) { … }
 *     @Override public Snapshotable state(String stage) { … }
 *   }
 * }
 * }</pre>
 */
final class BlueprintWriter {
  private final PipelineModel pipeline;
  private final GeneratedNames names;
  private final String processorVersion;

  BlueprintWriter(PipelineModel pipeline, GeneratedNames names, String processorVersion) {
    this.pipeline = pipeline;
    this.names = names;
    this.processorVersion = processorVersion;
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.blueprint())
            .addJavadoc(
                "How to build the pipeline {@code $L}, as declared in {@link $T}, wherever a part"
                    + " of it runs.\n",
                pipeline.name(),
                Types.of(pipeline.declaredIn()))
            .addModifiers(Modifier.FINAL)
            .superclass(Types.BLUEPRINT)
            .addField(
                FieldSpec.builder(Types.PIPELINE_SPEC, "SPEC", Modifier.STATIC, Modifier.FINAL)
                    .initializer(new SpecWriter(pipeline, processorVersion).write())
                    .build())
            .addField(
                FieldSpec.builder(
                        long.class,
                        "serialVersionUID",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer("1L")
                    .build())
            .addMethod(constructor());
    if (pipeline.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    pipeline.stages().forEach(stage -> type.addMethod(maker(stage)));
    return type.addMethod(
            overriding("spec").returns(Types.PIPELINE_SPEC).addStatement("return SPEC").build())
        .addMethod(
            overriding("create")
                .returns(Types.GENERATED_PIPELINE)
                .addParameter(int.class, "island")
                .addException(Exception.class)
                .addStatement("return new Parts(this, island)")
                .build())
        .addType(parts())
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Knows how to make what has a constructor without parameters.\n");
    if (pipeline.isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    for (StageModel stage : pipeline.stages()) {
      ComponentModel component = stage.component();
      if (component.creatableIn(pipeline.declaredIn().packageName())) {
        constructor.addStatement("supply($S, $T::new)", stage.name(), Types.of(component.type()));
      }
      if (stage.key() != null) {
        constructor.addStatement(
            "keyed($S, $L, $L)", stage.name(), stage.key().from(), stage.key().length());
      }
      if (!component.keeps().isEmpty()) {
        constructor.addStatement("mindful($S)", stage.name());
      }
      String forgets = forgets(component);
      if (!forgets.isEmpty()) {
        constructor.addStatement("forgetful($S, $S)", stage.name(), forgets);
      }
    }
    return constructor.build();
  }

  /** What is lost with a source or sink that cannot write its state down. */
  private static String forgets(ComponentModel component) {
    if (component.memory().snapshotable()) {
      return "";
    }
    return component.kind() == ComponentKind.SOURCE
        ? "its position cannot be saved"
        : component.keeps();
  }

  private MethodSpec maker(StageModel stage) {
    ClassName component = Types.of(stage.component().type());
    MethodSpec.Builder maker =
        MethodSpec.methodBuilder(stage.name())
            .addJavadoc("Says how stage {@code $L} is made.\n\n", stage.name())
            .addJavadoc("@param maker makes its component wherever the stage runs\n")
            .addJavadoc("@return this\n")
            .returns(names.blueprint())
            .addParameter(
                ParameterizedTypeName.get(Types.MAKER, WildcardTypeName.subtypeOf(component)),
                "maker")
            .addStatement("supply($S, maker)", stage.name())
            .addStatement("return this");
    if (pipeline.isPublic()) {
      maker.addModifiers(Modifier.PUBLIC);
    }
    return maker.build();
  }

  private TypeSpec parts() {
    TypeSpec.Builder parts =
        TypeSpec.classBuilder("Parts")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(Types.GENERATED_PIPELINE);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(names.blueprint(), "blueprint")
            .addParameter(int.class, "island")
            .addException(Exception.class)
            .addStatement("super(SPEC)");
    MethodSpec.Builder state =
        overriding("state")
            .returns(Types.SNAPSHOTABLE)
            .addParameter(String.class, "stage")
            .beginControlFlow("switch (stage)");
    for (StageModel stage : pipeline.stages()) {
      ClassName component = Types.of(stage.component().type());
      String field = names.component(stage);
      parts.addField(component, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement(
          "this.$N = island == $L ? blueprint.make($S, $T.class) : null",
          field,
          stage.island(),
          stage.name(),
          component);
      if (stage.component().memory().snapshotable()) {
        state.addStatement("case $S: return $N", stage.name(), field);
      }
    }
    return parts
        .addMethod(constructor.build())
        .addMethod(
            PipelineWriter.island(
                pipeline, names, stage -> CodeBlock.of("$N", names.component(stage))))
        .addMethod(state.addStatement("default: return null").endControlFlow().build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
