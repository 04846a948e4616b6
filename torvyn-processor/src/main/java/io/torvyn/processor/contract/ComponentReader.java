package io.torvyn.processor.contract;

import io.torvyn.processor.contract.ComponentFacts.ClassFault;
import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel.Access;
import io.torvyn.processor.model.ComponentModel.Memory;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;
import io.torvyn.processor.source.SourcePoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads a component class, from a source or a class file, into facts. Judges nothing. Holds
 * compiler objects: it lives no longer than a round.
 */
public final class ComponentReader {
  private static final Set<String> KEEPERS =
      Set.of(RuntimeNames.HELD, RuntimeNames.BUFFER_DEQUE, RuntimeNames.LEASE);

  private final Elements elements;
  private final EntryMethodReader methods;

  /**
   * Reads from a compilation.
   *
   * @param elements of the compilation
   * @param methods reads what the class declares
   */
  public ComponentReader(Elements elements, EntryMethodReader methods) {
    this.elements = elements;
    this.methods = methods;
  }

  /**
   * Reads a class.
   *
   * @param type a class with a component annotation
   * @param missing receives the names of types that do not exist, or not yet
   * @return what is written there; of no use if a name was added to {@code missing}
   */
  public ComponentFacts read(TypeElement type, Deferral missing) {
    missing.look(type.getSuperclass());
    type.getInterfaces().forEach(missing::look);
    List<ComponentKind> kinds = kinds(type);
    boolean metadataOnly = false;
    for (ComponentKind kind : kinds) {
      WrittenAnnotation annotation =
          WrittenAnnotation.find(type, AnnotationNames.ROOT + kind.annotation());
      metadataOnly |= annotation != null && annotation.flag("metadataOnly");
    }
    WrittenAnnotation content = WrittenAnnotation.find(type, AnnotationNames.CONTENT_TYPE);
    List<Method> read = new ArrayList<>();
    List<? extends Element> members = elements.getAllMembers(type);
    for (ExecutableElement method : ElementFilter.methodsIn(members)) {
      if (!isObject(method.getEnclosingElement())) {
        read.add(methods.read(type, method, kinds, missing));
      }
    }
    return new ComponentFacts(
        ref(type),
        at(type, kinds),
        kinds,
        faults(type),
        read,
        metadataOnly,
        text(content, "accepts"),
        text(content, "produces"),
        WrittenAnnotation.find(type, AnnotationNames.BLOCKING) != null,
        unchecked(type, members),
        access(type, kinds, read),
        memory(type));
  }

  /**
   * The component annotations on a class.
   *
   * @param type any class
   * @return in the order of {@link ComponentKind}; empty if it is no component
   */
  public static List<ComponentKind> kinds(TypeElement type) {
    List<ComponentKind> kinds = new ArrayList<>();
    for (ComponentKind kind : ComponentKind.values()) {
      if (WrittenAnnotation.find(type, AnnotationNames.ROOT + kind.annotation()) != null) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /**
   * Says whether an annotation makes a class a component.
   *
   * @param annotation its declaration
   * @return {@code true} for those of the kinds
   */
  public static boolean makesComponent(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    for (ComponentKind kind : ComponentKind.values()) {
      if (name.equals(AnnotationNames.ROOT + kind.annotation())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of a class in our terms.
   *
   * @param type any class
   * @return its package and the names from the outside in
   */
  public static TypeRef ref(TypeElement type) {
    List<String> names = new ArrayList<>();
    Element element = type;
    while (element instanceof TypeElement) {
      names.add(0, element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    String packageName =
        element instanceof PackageElement around ? around.getQualifiedName().toString() : "";
    return new TypeRef(packageName, names);
  }

  /**
   * Says whether every package may name a class.
   *
   * @param type any class
   * @return {@code false} if it or a class around it is not public
   */
  public static boolean isPublic(TypeElement type) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
      element = element.getEnclosingElement();
    }
    return true;
  }

  /**
   * Says whether a class or a class around it is private.
   *
   * @param type any class
   * @return {@code true} if its own package may not name it
   */
  public static boolean isPrivate(TypeElement type) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
      element = element.getEnclosingElement();
    }
    return false;
  }

  private static SourcePoint at(TypeElement type, List<ComponentKind> kinds) {
    if (kinds.size() == 1) {
      return SourcePoint.of(type);
    }
    WrittenAnnotation last =
        kinds.isEmpty()
            ? null
            : WrittenAnnotation.find(
                type, AnnotationNames.ROOT + kinds.get(kinds.size() - 1).annotation());
    return last == null ? SourcePoint.of(type) : last.at();
  }

  private static Set<ClassFault> faults(TypeElement type) {
    Set<ClassFault> faults = EnumSet.noneOf(ClassFault.class);
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      faults.add(ClassFault.NO_CLASS);
    } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      faults.add(ClassFault.ABSTRACT);
    }
    boolean needsOuter = false;
    for (Element inner = type;
        inner.getEnclosingElement() instanceof TypeElement;
        inner = inner.getEnclosingElement()) {
      needsOuter |= inner.getKind() == ElementKind.CLASS && !isStatic(inner);
    }
    if (needsOuter) {
      faults.add(ClassFault.INNER);
    }
    if (isPrivate(type)) {
      faults.add(ClassFault.PRIVATE);
    }
    if (!type.getTypeParameters().isEmpty()) {
      faults.add(ClassFault.GENERIC);
    }
    return faults;
  }

  private static Access access(TypeElement type, List<ComponentKind> kinds, List<Method> methods) {
    List<String> hidden = new ArrayList<>();
    for (Method method : methods) {
      boolean called = kinds.stream().anyMatch(kind -> kind.roleOf(method.name()).isPresent());
      if (called && !method.isPublic()) {
        hidden.add("method " + method.name());
      }
      TypeRef ports = method.result().ports();
      if (called && ports != null && !method.result().portsPublic()) {
        hidden.add("enum " + ports.simpleName());
      }
    }
    ExecutableElement shown = null;
    boolean creatable = false;
    boolean anywhere = false;
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      boolean free =
          constructor.getParameters().isEmpty() && constructor.getThrownTypes().isEmpty();
      boolean reachable = free && !constructor.getModifiers().contains(Modifier.PRIVATE);
      creatable |= reachable;
      anywhere |= reachable && constructor.getModifiers().contains(Modifier.PUBLIC);
      shown = shown == null ? constructor : shown;
    }
    return new Access(isPublic(type), hidden, signature(type, shown), creatable, anywhere);
  }

  private static String signature(TypeElement type, @Nullable ExecutableElement constructor) {
    String parameters =
        constructor == null
            ? ""
            : constructor.getParameters().stream()
                .map(parameter -> EntryMethodReader.display(parameter.asType()))
                .collect(Collectors.joining(", "));
    return type.getSimpleName() + "(" + parameters + ")";
  }

  /** Whether a body of the class, or of a class around or in it, or inherited, is unchecked. */
  private static boolean unchecked(TypeElement type, List<? extends Element> all) {
    for (Element around = type;
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      if (WrittenAnnotation.find(around, AnnotationNames.UNCHECKED_OWNERSHIP) != null) {
        return true;
      }
    }
    Set<Element> members = new LinkedHashSet<>(type.getEnclosedElements());
    members.addAll(all);
    for (Element member : members) {
      if (WrittenAnnotation.find(member, AnnotationNames.UNCHECKED_OWNERSHIP) != null
          || (member instanceof TypeElement nested
              && type.equals(nested.getEnclosingElement())
              && uncheckedInside(nested))) {
        return true;
      }
    }
    return false;
  }

  private static boolean uncheckedInside(Element element) {
    if (WrittenAnnotation.find(element, AnnotationNames.UNCHECKED_OWNERSHIP) != null) {
      return true;
    }
    return element.getEnclosedElements().stream().anyMatch(ComponentReader::uncheckedInside);
  }

  private static boolean isStatic(Element type) {
    return type.getModifiers().contains(Modifier.STATIC)
        || (type.getEnclosingElement() instanceof TypeElement around
            && around.getKind().isInterface());
  }

  private static boolean isObject(@Nullable Element type) {
    if (!(type instanceof TypeElement element)) {
      return false;
    }
    TypeMirror above = element.getSuperclass();
    return above.getKind() == TypeKind.NONE && element.getKind() == ElementKind.CLASS;
  }

  private static String text(@Nullable WrittenAnnotation annotation, String name) {
    return annotation == null ? "" : annotation.text(name).strip();
  }

  /** What a class and its superclasses declare to keep between calls. */
  private static Memory memory(TypeElement type) {
    String container = "";
    boolean snapshotable = false;
    for (TypeElement at = type; at != null; at = element(at.getSuperclass())) {
      for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
        TypeElement kept = element(field.asType());
        if (kept != null && KEEPERS.contains(kept.getQualifiedName().toString())) {
          container = field.getSimpleName().toString();
        }
      }
      snapshotable |= implementsContract(at);
    }
    return new Memory(container, snapshotable);
  }

  private static boolean implementsContract(TypeElement type) {
    for (TypeMirror implemented : type.getInterfaces()) {
      TypeElement face = element(implemented);
      if (face != null
          && (face.getQualifiedName().contentEquals(RuntimeNames.SNAPSHOTABLE)
              || implementsContract(face))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    return element instanceof TypeElement found ? found : null;
  }
}
