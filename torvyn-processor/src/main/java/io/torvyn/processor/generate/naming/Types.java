package io.torvyn.processor.generate.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;

/** The types that generated code mentions. */
public final class Types {
  public static final ClassName BUFFER = type(RuntimeNames.BUFFER);
  public static final ClassName ELEMENT_META = type(RuntimeNames.ELEMENT_META);
  public static final ClassName OWNED = type(AnnotationNames.OWNED);
  public static final ClassName EMITTER = type(RuntimeNames.EMITTER);
  public static final ClassName PULL = type(RuntimeNames.PULL);
  public static final ClassName GENERATED_PIPELINE = type(RuntimeNames.GENERATED_PIPELINE);
  public static final ClassName BLUEPRINT = type(RuntimeNames.BLUEPRINT);
  public static final ClassName MAKER = type(RuntimeNames.MAKER);
  public static final ClassName SNAPSHOTABLE = type(RuntimeNames.SNAPSHOTABLE);
  public static final ClassName PIPELINE_ENTRY = type(RuntimeNames.PIPELINE_ENTRY);
  public static final ClassName ISLAND_DRIVER = type(RuntimeNames.ISLAND_DRIVER);
  public static final ClassName ISLAND_CONTEXT = type(RuntimeNames.ISLAND_CONTEXT);
  public static final ClassName STAGE_FRAME = type(RuntimeNames.STAGE_FRAME);
  public static final ClassName STAGE_OPTIONS = type(RuntimeNames.STAGE_OPTIONS);
  public static final ClassName OUT_EDGE = type(RuntimeNames.OUT_EDGE);
  public static final ClassName IN_EDGE = type(RuntimeNames.IN_EDGE);
  public static final ClassName TURN = type(RuntimeNames.TURN);
  public static final ClassName PIPELINE_SPEC = type(RuntimeNames.PIPELINE_SPEC);
  public static final ClassName STAGE_SPEC = type(RuntimeNames.STAGE_SPEC);
  public static final ClassName STAGE_KIND = type(RuntimeNames.STAGE_KIND);
  public static final ClassName EDGE_SPEC = type(RuntimeNames.EDGE_SPEC);
  public static final ClassName QUEUE_SPEC = type(RuntimeNames.QUEUE_SPEC);
  public static final ClassName PARALLEL_SPEC = type(RuntimeNames.PARALLEL_SPEC);
  public static final ClassName KEY_SPEC = type(RuntimeNames.KEY_SPEC);
  public static final ClassName ERROR_POLICY_SPEC = type(RuntimeNames.ERROR_POLICY_SPEC);
  public static final ClassName PROOF_MARK = type(RuntimeNames.PROOF_MARK);
  public static final ClassName HOST = type(RuntimeNames.HOST);
  public static final ClassName FLOW = type(RuntimeNames.FLOW);

  /** By which the body checker, tools and readers know our own code. */
  public static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "io.torvyn.processor.TorvynProcessor")
          .build();

  private Types() {}

  /**
   * The type of a model's reference.
   *
   * @param type a name
   * @return the same name in JavaPoet's terms
   */
  public static ClassName of(TypeRef type) {
    return ClassName.get(
        type.packageName(),
        type.names().get(0),
        type.names().subList(1, type.names().size()).toArray(new String[0]));
  }

  private static ClassName type(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return ClassName.get(qualified.substring(0, dot), qualified.substring(dot + 1));
  }
}
