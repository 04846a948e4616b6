package io.torvyn.processor.contract;

import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.model.ValueContract;
import io.torvyn.processor.names.AnnotationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the ownership contract of a method from its symbols, whether they come from a source or a
 * class file. What is not written is inherited from the methods overridden, and otherwise the
 * default. Holds compiler objects: it lives no longer than a round, or than the part of a
 * compilation that comes after the last one.
 */
public final class ContractReader {
  private static final Map<String, Ownership> WORDS =
      Map.of(
          AnnotationNames.OWNED, Ownership.OWNED,
          AnnotationNames.BORROWED, Ownership.BORROWED,
          AnnotationNames.LEASED, Ownership.LEASED);

  private final Elements elements;
  private final Types types;
  private final TrackedTypes tracked;
  private final Map<ExecutableElement, MethodContract> known = new HashMap<>();
  private final Map<ExecutableElement, List<ExecutableElement>> overridden = new HashMap<>();

  /**
   * Reads from a compilation.
   *
   * @param elements of the compilation
   * @param types of the compilation
   */
  public ContractReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.tracked = new TrackedTypes(elements);
  }

  /**
   * The types that are tracked.
   *
   * @return never null
   */
  public TrackedTypes tracked() {
    return tracked;
  }

  /**
   * The contract of a method or constructor.
   *
   * @param method any
   * @return what is written on it, inherited, or by default
   */
  public MethodContract of(ExecutableElement method) {
    MethodContract contract = known.get(method);
    if (contract == null) {
      contract = read(method);
      known.put(method, contract);
    }
    return contract;
  }

  /**
   * What is written on a parameter or method itself.
   *
   * @param element a parameter, or a method for its result
   * @return empty if it says nothing
   */
  public static Optional<Ownership> written(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      Ownership said = WORDS.get(type.getQualifiedName().toString());
      if (said != null) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /**
   * Says whether a functional parameter promises to be called in place, itself or in a method that
   * its method overrides.
   *
   * @param method the method
   * @param parameter the index of its parameter
   * @return {@code true} if a lambda passed there does not outlive the call
   */
  public boolean calledInPlace(ExecutableElement method, int parameter) {
    if (parameter >= method.getParameters().size()) {
      return false;
    }
    if (AnnotationValues.has(
        method.getParameters().get(parameter), AnnotationNames.CALLED_IN_PLACE)) {
      return true;
    }
    for (ExecutableElement overridden : overridden(method)) {
      if (AnnotationValues.has(
          overridden.getParameters().get(parameter), AnnotationNames.CALLED_IN_PLACE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds a method that is overridden and says something else about a parameter. A parameter that
   * says nothing is borrowed, whatever the method above says: whoever reads it must see what it is.
   *
   * @param method a method
   * @param parameter the index of its parameter
   * @return the nearest such method
   */
  public Optional<ExecutableElement> contradicted(ExecutableElement method, int parameter) {
    VariableElement mine = method.getParameters().get(parameter);
    boolean owned = written(mine).filter(o -> o == Ownership.OWNED).isPresent();
    for (ExecutableElement other : overridden(method)) {
      VariableElement theirs = other.getParameters().get(parameter);
      if (owned != written(theirs).filter(o -> o == Ownership.OWNED).isPresent()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /**
   * The method that a lambda of a type implements.
   *
   * @param type a functional interface
   * @return empty if it is none
   */
  public Optional<ExecutableElement> function(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED
        || !(((DeclaredType) type).asElement() instanceof TypeElement element)
        || element.getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    for (Element member : elements.getAllMembers(element)) {
      if (member instanceof ExecutableElement method
          && method.getModifiers().contains(Modifier.ABSTRACT)
          && !redeclaresObject(method)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /**
   * The methods a method overrides or implements, nearest first.
   *
   * @param method any method
   * @return empty for constructors, static and private methods
   */
  public List<ExecutableElement> overridden(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD
        || method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return List.of();
    }
    List<ExecutableElement> found = overridden.get(method);
    if (found == null) {
      found = findOverridden(method, owner);
      overridden.put(method, found);
    }
    return found;
  }

  private List<ExecutableElement> findOverridden(ExecutableElement method, TypeElement owner) {
    List<ExecutableElement> found = new ArrayList<>();
    for (TypeElement type : supertypes(owner)) {
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement candidate
            && candidate.getSimpleName().equals(method.getSimpleName())
            && candidate.getParameters().size() == method.getParameters().size()
            && elements.overrides(method, candidate, owner)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** Every type above a class but {@code Object}, which says nothing about ownership. */
  private Set<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> above = new LinkedHashSet<>();
    supertypes(type.asType(), above);
    above.removeIf(each -> each.getQualifiedName().contentEquals("java.lang.Object"));
    return above;
  }

  private void supertypes(TypeMirror type, Set<TypeElement> into) {
    for (TypeMirror above : types.directSupertypes(type)) {
      if (above.getKind() == TypeKind.DECLARED
          && ((DeclaredType) above).asElement() instanceof TypeElement element
          && into.add(element)) {
        supertypes(above, into);
      }
    }
  }

  private boolean redeclaresObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    for (Element member : object.getEnclosedElements()) {
      if (member instanceof ExecutableElement candidate
          && candidate.getSimpleName().contentEquals(method.getSimpleName())
          && candidate.getParameters().size() == method.getParameters().size()) {
        return true;
      }
    }
    return false;
  }

  private MethodContract read(ExecutableElement method) {
    List<? extends VariableElement> declared = method.getParameters();
    List<ExecutableElement> above = speaks(method) ? overridden(method) : List.of();
    List<ValueContract> parameters = new ArrayList<>(declared.size());
    for (int i = 0; i < declared.size(); i++) {
      VariableElement parameter = declared.get(i);
      TrackedType type = tracked.of(parameter.asType());
      Optional<Ownership> said = written(parameter);
      for (int k = 0; k < above.size() && said.isEmpty(); k++) {
        said = written(above.get(k).getParameters().get(i));
      }
      parameters.add(
          said.map(ownership -> new ValueContract(type, ownership, false))
              .orElseGet(() -> OwnershipDefaults.parameter(type)));
    }
    TrackedType type = tracked.of(method.getReturnType());
    Optional<Ownership> said = written(method);
    for (int k = 0; k < above.size() && said.isEmpty(); k++) {
      said = written(above.get(k));
    }
    return new MethodContract(
        parameters,
        said.map(ownership -> new ValueContract(type, ownership, false))
            .orElseGet(() -> OwnershipDefaults.result(type)));
  }

  /** Whether a contract could be inherited at all; for most methods there is nothing to look up. */
  private boolean speaks(ExecutableElement method) {
    if (tracked.of(method.getReturnType()) != TrackedType.NONE) {
      return true;
    }
    for (VariableElement parameter : method.getParameters()) {
      TypeKind kind = parameter.asType().getKind();
      if (tracked.of(parameter.asType()) != TrackedType.NONE || kind == TypeKind.TYPEVAR) {
        return true;
      }
    }
    return false;
  }
}
