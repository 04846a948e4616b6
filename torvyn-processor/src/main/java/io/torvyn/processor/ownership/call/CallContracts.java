package io.torvyn.processor.ownership.call;

import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a call means for ownership, from the symbol of the method alone. Holds compiler
 * objects: it lives no longer than their compilation.
 */
public final class CallContracts {
  private static final String BUFFERS = "io.torvyn.buffer.";

  private final ContractReader contracts;
  private final Types types;
  private final Map<Element, String> names = new HashMap<>();
  private final Exceptions exceptions;
  private final @Nullable TypeMirror nioBuffer;

  /**
   * Answers for a compilation.
   *
   * @param elements of the compilation
   * @param types of the compilation
   * @param contracts reads the annotations
   */
  public CallContracts(Elements elements, Types types, ContractReader contracts) {
    this.contracts = contracts;
    this.types = types;
    this.exceptions = new Exceptions(elements, this);
    TypeElement nio = elements.getTypeElement("java.nio.Buffer");
    this.nioBuffer = nio == null ? null : nio.asType();
  }

  /**
   * The contract of a method.
   *
   * @param method any
   * @return written, inherited or by default
   */
  public MethodContract of(ExecutableElement method) {
    return contracts.of(method);
  }

  /**
   * The reader behind these answers.
   *
   * @return never null
   */
  public ContractReader contracts() {
    return contracts;
  }

  /**
   * The kind of a type.
   *
   * @param type any, or null
   * @return {@link TrackedType#NONE} for most
   */
  public TrackedType tracked(@Nullable TypeMirror type) {
    return type == null ? TrackedType.NONE : contracts.tracked().of(type);
  }

  /**
   * What an object of a type is to the analysis.
   *
   * @param type a type
   * @param otherwise the answer for a type that says nothing, such as a type variable
   * @return its kind
   */
  public Kind kind(@Nullable TypeMirror type, Kind otherwise) {
    return switch (tracked(type)) {
      case BUFFER -> Kind.BUFFER;
      case MUTABLE_BUFFER -> Kind.MUTABLE_BUFFER;
      case LEASE -> Kind.LEASE;
      case CONTAINER -> Kind.CONTAINER;
      case VIEW -> Kind.READ_VIEW;
      case SERVICE -> Kind.SERVICE;
      case NONE -> isNio(type) ? Kind.READ_VIEW : otherwise;
    };
  }

  /**
   * Says whether a type is a buffer of {@code java.nio}, which may be a view.
   *
   * @param type any, or null
   * @return {@code true} for {@code ByteBuffer} and its relatives
   */
  public boolean isNio(@Nullable TypeMirror type) {
    return type != null
        && nioBuffer != null
        && type.getKind() == TypeKind.DECLARED
        && types.isSubtype(types.erasure(type), nioBuffer);
  }

  /**
   * The qualified name of the class that declares a method or field.
   *
   * @param member a member of a class
   * @return a name with dots
   */
  public String owner(Element member) {
    Element owner = member.getEnclosingElement();
    return names.computeIfAbsent(
        owner, key -> key instanceof TypeElement type ? type.getQualifiedName().toString() : "");
  }

  /**
   * Says whether a method belongs to the Java library.
   *
   * @param method any
   * @return {@code true} for {@code java} and {@code javax}
   */
  public boolean jdk(ExecutableElement method) {
    String owner = owner(method);
    return owner.startsWith("java.") || owner.startsWith("javax.");
  }

  /**
   * Says whether a method belongs to the buffer types.
   *
   * @param method any
   * @return {@code true} for members of {@code io.torvyn.buffer} and below
   */
  public boolean bufferApi(ExecutableElement method) {
    return owner(method).startsWith(BUFFERS);
  }

  /**
   * What a call does to its receiver.
   *
   * @param method the method called
   * @param arguments how many arguments the call has
   * @return null if the receiver is not a buffer, view or lease, or nothing is done to it
   */
  public @Nullable Act onReceiver(ExecutableElement method, int arguments) {
    String name = method.getSimpleName().toString();
    String owner = owner(method);
    if (owner.startsWith("java.nio.")) {
      return BufferCalls.onView(name);
    }
    if (!bufferApi(method)
        || method.getEnclosingElement() instanceof TypeElement type
            && tracked(type.asType()) == TrackedType.CONTAINER) {
      return null;
    }
    return BufferCalls.on(name, arguments);
  }

  /**
   * Says whether a method takes something out of an owning container.
   *
   * @param method a method of a container
   * @return {@code true} if borrows from the container end
   */
  public boolean takesOut(ExecutableElement method) {
    return BufferCalls.takes(method.getSimpleName().toString());
  }

  /**
   * Says whether the result of a call is its receiver, or a view of the same bytes as its receiver
   * if that is a view.
   *
   * @param method the method called
   * @return {@code true} for {@code append} and the like
   */
  public boolean returnsReceiver(ExecutableElement method) {
    TypeMirror result = method.getReturnType();
    if (owner(method).startsWith("java.nio.")) {
      return isNio(result);
    }
    return bufferApi(method)
        && ContractReader.written(method).isEmpty()
        && (result.getKind() == TypeKind.TYPEVAR
            || result.getKind() == TypeKind.DECLARED
                && ((DeclaredType) result).asElement().equals(method.getEnclosingElement()));
  }

  /**
   * Says whether the result of a call is its first argument.
   *
   * @param method the method called
   * @return {@code true} for {@code Objects.requireNonNull} and the like
   */
  public boolean returnsArgument(ExecutableElement method) {
    return LookingCalls.returnsArgument(owner(method), method.getSimpleName().toString());
  }

  /**
   * Says whether a method only looks at arguments that its parameters do not speak about.
   *
   * @param method the method called
   * @return {@code true} for logging, formatting, comparing
   */
  public boolean looks(ExecutableElement method) {
    return LookingCalls.looks(owner(method), method.getSimpleName().toString());
  }

  /**
   * Says whether a function passed to a parameter is called before the method returns, if at all.
   *
   * @param method the method called
   * @param argument the index of the argument
   * @param chained whether the result is the receiver of a further call in the same expression
   * @return {@code true} if what the function captures may be borrowed
   */
  public boolean inPlace(ExecutableElement method, int argument, boolean chained) {
    String owner = owner(method);
    if (owner.startsWith("java.util.stream.")) {
      boolean lazy =
          method.getReturnType().getKind() == TypeKind.DECLARED
              && owner(((DeclaredType) method.getReturnType()).asElement(), "java.util.stream.");
      return chained || !lazy;
    }
    return contracts.calledInPlace(method, argument)
        || LookingCalls.inPlace(owner, method.getSimpleName().toString());
  }

  private static boolean owner(Element type, String prefix) {
    return type instanceof TypeElement element
        && element.getQualifiedName().toString().startsWith(prefix);
  }

  /**
   * The method that a function of a type implements.
   *
   * @param type a functional interface
   * @return empty if it is none
   */
  public Optional<ExecutableElement> function(@Nullable TypeMirror type) {
    return type == null ? Optional.empty() : contracts.function(type);
  }

  /**
   * What calls and operations may throw.
   *
   * @return never null
   */
  public Exceptions exceptions() {
    return exceptions;
  }

  /**
   * Compares types.
   *
   * @param type a type
   * @param above another type
   * @return whether a value of the first is one of the second
   */
  public boolean isSubtype(TypeMirror type, TypeMirror above) {
    return types.isSubtype(types.erasure(type), types.erasure(above));
  }
}
