package io.torvyn.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The service by which tools find the pipeline.
 *
 * <pre>{@code
 * public final class AccessLogEntry implements PipelineEntry {
 *   @Override public String name() { return "access-log"; }
 *   @Override public PipelineSpec spec() { return AccessLogPipeline.SPEC; }
 *   @Override public GeneratedPipeline create() {
 *     return new AccessLogPipeline(new LogLines(), …);
 *   }
 * }
 * }</pre>
 */
final class EntryWriter {
  private final PipelineModel pipeline;
  private final GeneratedNames names;

  EntryWriter(PipelineModel pipeline, GeneratedNames names) {
    this.pipeline = pipeline;
    this.names = names;
  }

  TypeSpec write() {
    return TypeSpec.classBuilder(names.entry())
        .addJavadoc("Finds {@link $T} by its name.\n", names.pipeline())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(Types.PIPELINE_ENTRY)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For the service loader.\n")
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(
            method("name").returns(String.class).addStatement("return $S", pipeline.name()).build())
        .addMethod(
            method("spec")
                .returns(Types.PIPELINE_SPEC)
                .addStatement("return $T.SPEC", names.pipeline())
                .build())
        .addMethod(
            method("create").returns(Types.GENERATED_PIPELINE).addStatement(create()).build())
        .build();
  }

  private CodeBlock create() {
    Optional<StageModel> needy =
        pipeline.stages().stream()
            .filter(stage -> !stage.component().creatableIn(pipeline.declaredIn().packageName()))
            .findFirst();
    if (needy.isPresent()) {
      String message =
          "stage '"
              + needy.get().name()
              + "' of pipeline '"
              + pipeline.name()
              + "' cannot be made here: "
              + needy.get().component().type().qualifiedName()
              + " has no accessible constructor without parameters, it has "
              + needy.get().component().access().constructor()
              + "; use "
              + names.pipeline().simpleName()
              + ".builder()";
      return CodeBlock.of("throw new $T($S)", IllegalStateException.class, message);
    }
    CodeBlock components =
        CodeBlock.join(
            pipeline.stages().stream()
                .map(
                    stage ->
                        CodeBlock.of(
                            stage.replicas() == null ? "new $T()" : "$T::new",
                            Types.of(stage.component().type())))
                .toList(),
            ", ");
    return CodeBlock.of("return new $T($L)", names.pipeline(), components);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
