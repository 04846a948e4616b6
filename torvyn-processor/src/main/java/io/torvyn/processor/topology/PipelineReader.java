package io.torvyn.processor.topology;

import io.torvyn.processor.contract.ComponentReader;
import io.torvyn.processor.contract.Deferral;
import io.torvyn.processor.contract.WrittenAnnotation;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel.Key;
import io.torvyn.processor.model.StageModel.OnError;
import io.torvyn.processor.model.StageModel.Replicas;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts.Fault;
import io.torvyn.processor.topology.PipelineFacts.Member;
import io.torvyn.processor.topology.PipelineFacts.Reference;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pipeline interface into facts. Judges nothing. Holds compiler objects: it lives no longer
 * than a round.
 */
public final class PipelineReader {
  /** Where the models of components come from. */
  @FunctionalInterface
  public interface Components {
    /**
     * Gives the model of a component.
     *
     * @param type a class with a component annotation
     * @param at where to complain about it if it is not in a source of this compilation
     * @param missing receives the names of types it mentions that do not exist, or not yet
     * @return empty if a type is missing, or if something is wrong with it, which has then been
     *     said
     */
    Optional<ComponentModel> of(TypeElement type, SourcePoint at, Deferral missing);
  }

  private final Components components;

  /**
   * Reads from a compilation.
   *
   * @param components gives the models of component classes
   */
  public PipelineReader(Components components) {
    this.components = components;
  }

  /**
   * Reads an interface.
   *
   * @param type a type with {@code @Pipeline}
   * @param missing receives the names of types that do not exist, or not yet
   * @return empty if a type is missing or a component is wrong
   */
  public Optional<PipelineFacts> read(TypeElement type, Deferral missing) {
    WrittenAnnotation pipeline = WrittenAnnotation.find(type, AnnotationNames.PIPELINE);
    if (pipeline == null) {
      throw new IllegalArgumentException(type + " is no pipeline");
    }
    List<Member> members = new ArrayList<>();
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        missing.look(method.getReturnType());
        Member fault = fault(method);
        if (fault == null) {
          methods.add(method);
        } else {
          members.add(fault);
        }
      }
    }
    if (missing.missing().isPresent()) {
      return Optional.empty();
    }
    List<Stage> stages = stages(methods, missing);
    if (stages.size() < methods.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new PipelineFacts(
            ComponentReader.ref(type),
            pipeline.text("value"),
            SourcePoint.of(type),
            pipeline.at("value"),
            ComponentReader.isPublic(type),
            faults(type),
            members,
            stages));
  }

  /** The stages whose components are known; those of all methods if nothing is wrong. */
  private List<Stage> stages(List<ExecutableElement> methods, Deferral missing) {
    List<Stage> stages = new ArrayList<>();
    for (ExecutableElement method : methods) {
      TypeElement type = component(method.getReturnType());
      if (type != null) {
        components
            .of(type, SourcePoint.of(method), missing)
            .ifPresent(component -> stages.add(stage(method, component)));
      }
    }
    return stages;
  }

  private static Set<Fault> faults(TypeElement type) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (type.getKind() != ElementKind.INTERFACE) {
      faults.add(Fault.NO_INTERFACE);
    }
    if (ComponentReader.isPrivate(type)) {
      faults.add(Fault.PRIVATE);
    }
    if (!type.getTypeParameters().isEmpty()) {
      faults.add(Fault.GENERIC);
    }
    if (!type.getInterfaces().isEmpty()) {
      faults.add(Fault.EXTENDS);
    }
    return faults;
  }

  private static @Nullable Member fault(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty()) {
      return new Member(
          name,
          SourcePoint.of(method),
          "has parameters, and a stage is a method without",
          "write '" + name + "()'; what a component needs, its constructor is given");
    }
    TypeElement component = component(method.getReturnType());
    if (component == null || ComponentReader.kinds(component).isEmpty()) {
      return new Member(
          name,
          SourcePoint.of(method),
          "returns " + method.getReturnType() + ", which is no component",
          "return a class annotated @Source, @Processor, @Filter, @Router, @Aggregator or @Sink");
    }
    return null;
  }

  private static @Nullable TypeElement component(TypeMirror type) {
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    return element instanceof TypeElement component ? component : null;
  }

  private static Stage stage(ExecutableElement method, ComponentModel component) {
    SourcePoint at = SourcePoint.of(method);
    WrittenAnnotation from = WrittenAnnotation.find(method, AnnotationNames.FROM);
    WrittenAnnotation queue = WrittenAnnotation.find(method, AnnotationNames.QUEUE);
    WrittenAnnotation onError = WrittenAnnotation.find(method, AnnotationNames.ON_ERROR);
    WrittenAnnotation parallel = WrittenAnnotation.find(method, AnnotationNames.PARALLEL);
    WrittenAnnotation key = WrittenAnnotation.find(method, AnnotationNames.KEYED_BY);
    return new Stage(
        method.getSimpleName().toString(),
        at,
        component,
        references(from),
        from == null ? at : from.at(),
        from != null && from.flag("copy"),
        from != null && from.constant("merge", "FAIR").equals("PRIORITY"),
        queue == null ? null : queue(queue),
        queue == null ? at : queue.at(),
        onError == null ? OnError.TERMINATE : onError(onError),
        onError == null ? at : onError.at(),
        component.blocking() || WrittenAnnotation.find(method, AnnotationNames.BLOCKING) != null,
        parallel == null ? null : replicas(parallel),
        parallel == null ? at : parallel.at(),
        key == null ? null : new Key((int) key.number("from"), (int) key.number("length")),
        key == null ? at : key.at());
  }

  private static List<Reference> references(@Nullable WrittenAnnotation from) {
    if (from == null) {
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    List<String> names = from.texts("value");
    for (int i = 0; i < names.size(); i++) {
      references.add(new Reference(names.get(i), from.at("value", i)));
    }
    return references;
  }

  private static QueueSettings queue(WrittenAnnotation queue) {
    return new QueueSettings(
        (int) queue.number("depth"),
        queue.constant("overflow", "BLOCK"),
        (int) queue.number("lowWatermark"),
        (int) queue.number("perSecond"));
  }

  private static Replicas replicas(WrittenAnnotation parallel) {
    return new Replicas((int) parallel.number("value"), parallel.constant("order", "IN_ORDER"));
  }

  /** Retries count for RETRY only, whatever the annotation's defaults say. */
  private static OnError onError(WrittenAnnotation onError) {
    String policy = onError.constant("value", OnError.TERMINATE.policy());
    boolean retry = policy.equals("RETRY");
    return new OnError(
        policy,
        retry ? (int) onError.number("retries") : 0,
        retry ? onError.number("backoffMillis") : 0,
        onError.text("deadLetter"));
  }
}
