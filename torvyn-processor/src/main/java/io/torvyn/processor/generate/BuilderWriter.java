package io.torvyn.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.torvyn.processor.generate.naming.GeneratedNames;
import io.torvyn.processor.generate.naming.Types;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.StageModel;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The staged builder: one interface per stage, each with one method that leads to the next, so that
 * a pipeline with a stage left out does not compile.
 *
 * <pre>{@code
 * public interface LinesStep { ErrorsStep lines(LogLines lines); }
 * public interface ErrorsStep { Ready errors(OnlyErrors errors); }   // Supplier with @Parallel
 * public interface Ready {
 *   Ready linesOptions(Consumer<StageOptions> options);
 *   Ready errorsOptions(Consumer<StageOptions> options);
 *   AccessLogPipeline build();
 *   Flow start(Host host);
 * }
 * private static final class Builder implements LinesStep, ErrorsStep { … }
 * private static final class Complete implements Ready { … }
 * }</pre>
 */
final class BuilderWriter {
  private static final ParameterizedTypeName CHANGE =
      ParameterizedTypeName.get(ClassName.get(Consumer.class), Types.STAGE_OPTIONS);

  private final PipelineModel pipeline;
  private final GeneratedNames names;

  BuilderWriter(PipelineModel pipeline, GeneratedNames names) {
    this.pipeline = pipeline;
    this.names = names;
  }

  /** The static method that begins, the interfaces and the class behind them. */
  void addTo(TypeSpec.Builder type) {
    type.addMethod(begin());
    for (int i = 0; i < pipeline.stages().size(); i++) {
      type.addType(step(i));
    }
    type.addType(ready());
    type.addType(builder());
    type.addType(complete());
  }

  private MethodSpec begin() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("Begins with the first stage; each step asks for the next.\n\n")
        .addJavadoc("@return the first step\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.step(pipeline.stages().get(0)))
        .addStatement("return new Builder()")
        .build();
  }

  private TypeSpec step(int index) {
    StageModel stage = pipeline.stages().get(index);
    return TypeSpec.interfaceBuilder(names.step(stage))
        .addJavadoc("Asks for stage {@code $L}.\n", stage.name())
        .addModifiers(Modifier.PUBLIC)
        .addMethod(
            component(index)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("Sets stage {@code $L}.\n\n", stage.name())
                .addJavadoc(
                    stage.replicas() == null
                        ? "@param $N what runs there\n"
                        : "@param $N makes what runs there, anew for each replica\n",
                    names.component(stage))
                .addJavadoc("@return the next step\n")
                .build())
        .build();
  }

  private MethodSpec.Builder component(int index) {
    StageModel stage = pipeline.stages().get(index);
    return MethodSpec.methodBuilder(stage.name())
        .returns(
            index + 1 < pipeline.stages().size()
                ? names.step(pipeline.stages().get(index + 1))
                : names.ready())
        .addParameter(PipelineWriter.given(stage), names.component(stage));
  }

  private TypeSpec ready() {
    TypeSpec.Builder ready =
        TypeSpec.interfaceBuilder(names.ready())
            .addJavadoc("Nothing is missing any more.\n")
            .addModifiers(Modifier.PUBLIC);
    for (StageModel stage : pipeline.stages()) {
      ready.addMethod(
          change(stage)
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .addJavadoc("Changes what stage {@code $L} declares.\n\n", stage.name())
              .addJavadoc("@param options called at once with the stage's options\n")
              .addJavadoc("@return this\n")
              .build());
    }
    return ready
        .addMethod(
            MethodSpec.methodBuilder("build")
                .addJavadoc("The pipeline, which can be started once.\n\n")
                .addJavadoc("@return the pipeline\n")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(names.pipeline())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("start")
                .addJavadoc("Starts the pipeline.\n\n")
                .addJavadoc("@param host where it runs\n")
                .addJavadoc("@return the running flow\n")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(Types.FLOW)
                .addParameter(Types.HOST, "host")
                .build())
        .build();
  }

  private MethodSpec.Builder change(StageModel stage) {
    return MethodSpec.methodBuilder(stage.name() + "Options")
        .returns(names.ready())
        .addParameter(CHANGE, "options");
  }

  /** Collects the components; the last of them completes the pipeline. */
  private TypeSpec builder() {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    List<StageModel> stages = pipeline.stages();
    for (int i = 0; i < stages.size(); i++) {
      String field = names.component(stages.get(i));
      boolean last = i == stages.size() - 1;
      builder.addSuperinterface(names.step(stages.get(i)));
      MethodSpec.Builder method =
          component(i)
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addStatement(
                  "$T.requireNonNull($N, $S)", Objects.class, field, stages.get(i).name());
      if (last) {
        method.addStatement("return new Complete(new $T($L))", names.pipeline(), components());
      } else {
        builder.addField(PipelineWriter.given(stages.get(i)), field, Modifier.PRIVATE);
        method.addStatement("this.$N = $N", field, field).addStatement("return this");
      }
      builder.addMethod(method.build());
    }
    return builder.build();
  }

  private TypeSpec complete() {
    TypeSpec.Builder complete =
        TypeSpec.classBuilder("Complete")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(names.ready())
            .addField(names.pipeline(), "pipeline", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(names.pipeline(), "pipeline")
                    .addStatement("this.pipeline = pipeline")
                    .build());
    for (StageModel stage : pipeline.stages()) {
      complete.addMethod(
          change(stage)
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addStatement("options.accept(pipeline.options($S))", stage.name())
              .addStatement("return this")
              .build());
    }
    return complete
        .addMethod(
            MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.pipeline())
                .addStatement("return pipeline")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("start")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.FLOW)
                .addParameter(Types.HOST, "host")
                .addStatement("return host.start(pipeline)")
                .build())
        .build();
  }

  private CodeBlock components() {
    return CodeBlock.join(
        pipeline.stages().stream()
            .map(stage -> CodeBlock.of("$N", names.component(stage)))
            .toList(),
        ", ");
  }
}
