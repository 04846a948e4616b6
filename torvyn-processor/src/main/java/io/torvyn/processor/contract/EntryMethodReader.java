package io.torvyn.processor.contract;

import io.torvyn.processor.contract.ComponentFacts.Known;
import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.contract.ComponentFacts.MethodFault;
import io.torvyn.processor.contract.ComponentFacts.Parameter;
import io.torvyn.processor.contract.ComponentFacts.ReturnValue;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;
import io.torvyn.processor.source.SourcePoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the methods of a component. A parameter that says nothing about ownership has what an
 * overridden method says. Judges nothing.
 */
public final class EntryMethodReader {
  private static final Map<String, Known> NAMES =
      Map.of(
          RuntimeNames.BUFFER,
          Known.BUFFER,
          RuntimeNames.MUTABLE_BUFFER,
          Known.MUTABLE_BUFFER,
          RuntimeNames.LEASE,
          Known.LEASE,
          RuntimeNames.ELEMENT_META,
          Known.META,
          RuntimeNames.BUFFER_ALLOCATOR,
          Known.ALLOCATOR,
          RuntimeNames.EMITTER,
          Known.EMITTER,
          RuntimeNames.FLOW_CONTEXT,
          Known.CONTEXT,
          RuntimeNames.PULL,
          Known.PULL,
          RuntimeNames.BACKPRESSURE_SIGNAL,
          Known.SIGNAL,
          "java.util.EnumSet",
          Known.ENUM_SET);

  private static final Pattern ANNOTATION = Pattern.compile("@\\S+\\s+");
  private static final Pattern PACKAGE = Pattern.compile("\\b[a-z]\\w*\\.");

  private final Types types;
  private final ContractReader contracts;

  /**
   * Reads from a compilation.
   *
   * @param types of the compilation
   * @param contracts finds overridden methods
   */
  public EntryMethodReader(Types types, ContractReader contracts) {
    this.types = types;
    this.contracts = contracts;
  }

  /** Reads a method as a member of {@code owner}. */
  Method read(
      TypeElement owner, ExecutableElement method, List<ComponentKind> kinds, Deferral missing) {
    String name = method.getSimpleName().toString();
    boolean called = kinds.stream().anyMatch(kind -> kind.roleOf(name).isPresent());
    SourcePoint at = point(owner, method, method);
    Set<MethodFault> faults = EnumSet.noneOf(MethodFault.class);
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      faults.add(MethodFault.PRIVATE);
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      faults.add(MethodFault.STATIC);
    }
    if (!method.getTypeParameters().isEmpty()) {
      faults.add(MethodFault.GENERIC);
    }
    ExecutableType seen = (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
    List<ExecutableElement> above = called ? contracts.overridden(method) : List.of();
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      TypeMirror type = seen.getParameterTypes().get(i);
      if (called) {
        missing.look(type);
      }
      parameters.add(parameter(owner, method, i, type, above));
    }
    if (called) {
      missing.look(seen.getReturnType());
    }
    boolean isPublic = method.getModifiers().contains(Modifier.PUBLIC);
    return new Method(name, at, faults, isPublic, parameters, result(method, seen, above));
  }

  /** A type as messages show it: without packages. */
  static String display(TypeMirror type) {
    String full = type.toString();
    if (type.getKind().isPrimitive() && full.indexOf('@') < 0) {
      return full;
    }
    return PACKAGE.matcher(ANNOTATION.matcher(full).replaceAll("")).replaceAll("");
  }

  private Parameter parameter(
      TypeElement owner,
      ExecutableElement method,
      int index,
      TypeMirror type,
      List<ExecutableElement> above) {
    VariableElement parameter = method.getParameters().get(index);
    Element speaking = parameter;
    for (int k = 0; k < above.size() && said(speaking).isEmpty(); k++) {
      speaking = above.get(k).getParameters().get(index);
    }
    WrittenAnnotation leased = WrittenAnnotation.find(speaking, AnnotationNames.LEASED);
    return new Parameter(
        parameter.getSimpleName().toString(),
        point(owner, method, parameter),
        display(type),
        known(type),
        said(speaking),
        leased == null ? null : terms(leased));
  }

  private ReturnValue result(
      ExecutableElement method, ExecutableType seen, List<ExecutableElement> above) {
    TypeMirror type = seen.getReturnType();
    Element speaking = method;
    for (int k = 0; k < above.size() && said(speaking).isEmpty(); k++) {
      speaking = above.get(k);
    }
    Known known = known(type);
    TypeElement ports = ports(type, known);
    TypeRef name = ports == null ? null : ComponentReader.ref(ports);
    List<String> constants = new ArrayList<>();
    if (ports != null) {
      for (Element member : ports.getEnclosedElements()) {
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
          constants.add(member.getSimpleName().toString());
        }
      }
    }
    boolean reachable = ports == null || ComponentReader.isPublic(ports);
    Known kind = known == Known.ENUM_SET && ports == null ? Known.OTHER : known;
    return new ReturnValue(display(type), kind, said(speaking), name, constants, reachable);
  }

  private @Nullable TypeElement ports(TypeMirror type, Known known) {
    TypeMirror ports = type;
    if (known == Known.ENUM_SET) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      if (arguments.size() != 1) {
        return null;
      }
      ports = arguments.get(0);
    } else if (known != Known.ENUM) {
      return null;
    }
    return types.asElement(ports) instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
            && !ComponentReader.isPrivate(element)
        ? element
        : null;
  }

  private static List<Ownership> said(Element element) {
    List<Ownership> said = new ArrayList<>();
    if (WrittenAnnotation.find(element, AnnotationNames.OWNED) != null) {
      said.add(Ownership.OWNED);
    }
    if (WrittenAnnotation.find(element, AnnotationNames.BORROWED) != null) {
      said.add(Ownership.BORROWED);
    }
    if (WrittenAnnotation.find(element, AnnotationNames.LEASED) != null) {
      said.add(Ownership.LEASED);
    }
    return said;
  }

  private static LeaseTerms terms(WrittenAnnotation leased) {
    return new LeaseTerms(
        LeaseTerms.Scope.valueOf(leased.constant("value", LeaseTerms.Scope.FLUSH.name())),
        leased.number("millis"),
        leased.flag("mutable"));
  }

  private static Known known(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> Known.VOID;
      case BOOLEAN -> Known.BOOLEAN;
      case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement());
      default -> Known.OTHER;
    };
  }

  private static Known declared(TypeElement type) {
    Known named = NAMES.get(type.getQualifiedName().toString());
    if (named != null) {
      return named;
    }
    return type.getKind() == ElementKind.ENUM ? Known.ENUM : Known.OTHER;
  }

  /** What is inherited is shown at the class, since its own source may be elsewhere. */
  private static SourcePoint point(TypeElement owner, ExecutableElement method, Element element) {
    return owner.equals(method.getEnclosingElement())
        ? SourcePoint.of(element)
        : SourcePoint.of(owner);
  }
}
