package io.torvyn.processor.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Syntax that compilers newer than JDK 17 know: patterns in {@code switch}, guards, record
 * patterns, unnamed variables. The trees belong to the exported API, but not to that of JDK 17,
 * against which this is compiled: they are recognised by the name of their kind and asked by
 * reflection.
 */
public final class NewerSyntax {
  private static final Map<String, Optional<Method>> METHODS = new ConcurrentHashMap<>();

  private NewerSyntax() {}

  /**
   * The labels of a case: constants, patterns, {@code null}, {@code default}.
   *
   * @param tree a case
   * @return expressions and other trees, in order; empty for an old {@code default}
   */
  public static List<? extends Tree> labels(CaseTree tree) {
    return ask(tree, CaseTree.class, "getLabels") instanceof List<?> labels
        ? labels.stream().map(Tree.class::cast).toList()
        : tree.getExpressions();
  }

  /**
   * The guard of a case.
   *
   * @param tree a case
   * @return the expression after {@code when}, or null
   */
  public static @Nullable ExpressionTree guard(CaseTree tree) {
    return ask(tree, CaseTree.class, "getGuard") instanceof ExpressionTree guard ? guard : null;
  }

  /**
   * Says whether a label is {@code default}.
   *
   * @param label a label of a case
   * @return {@code true} also for the one in {@code case null, default}
   */
  public static boolean isDefault(Tree label) {
    return kind(label).equals("DEFAULT_CASE_LABEL");
  }

  /**
   * Says whether a label is {@code null}.
   *
   * @param label a label of a case
   * @return {@code true} for {@code case null}
   */
  public static boolean isNull(Tree label) {
    Object constant =
        kind(label).equals("CONSTANT_CASE_LABEL")
            ? ask(label, label.getClass(), "getConstantExpression")
            : label;
    return constant instanceof Tree tree && tree.getKind() == Tree.Kind.NULL_LITERAL;
  }

  /**
   * The pattern of a label.
   *
   * @param label a label of a case
   * @return null if it is a constant, {@code null} or {@code default}
   */
  public static @Nullable Tree pattern(Tree label) {
    if (kind(label).equals("PATTERN_CASE_LABEL")) {
      return ask(label, label.getClass(), "getPattern") instanceof Tree pattern ? pattern : null;
    }
    return kind(label).endsWith("_PATTERN") ? label : null;
  }

  /**
   * The variable a pattern binds by itself, not through its parts.
   *
   * @param pattern a pattern
   * @return null for record patterns and unnamed ones
   */
  public static @Nullable VariableTree variable(Tree pattern) {
    return pattern instanceof BindingPatternTree binding ? binding.getVariable() : null;
  }

  /**
   * The patterns a pattern consists of.
   *
   * @param pattern a pattern
   * @return null if the kind of pattern is unknown; empty for one without parts
   */
  public static @Nullable List<? extends Tree> parts(Tree pattern) {
    return switch (kind(pattern)) {
      case "BINDING_PATTERN", "ANY_PATTERN" -> List.of();
      case "DECONSTRUCTION_PATTERN" ->
          ask(pattern, pattern.getClass(), "getNestedPatterns") instanceof List<?> nested
              ? nested.stream().map(Tree.class::cast).toList()
              : null;
      case "PARENTHESIZED_PATTERN" ->
          ask(pattern, pattern.getClass(), "getPattern") instanceof Tree inner
              ? List.of(inner)
              : null;
      default -> null;
    };
  }

  private static String kind(Tree tree) {
    return tree.getKind().name();
  }

  /** Calls a method of the exported interface that declares it; null if there is none. */
  private static @Nullable Object ask(Tree tree, Class<?> type, String method) {
    for (Class<?> api : type.isInterface() ? new Class<?>[] {type} : type.getInterfaces()) {
      Optional<Method> found =
          METHODS.computeIfAbsent(api.getName() + "." + method, key -> find(api, method));
      if (found.isEmpty()) {
        continue;
      }
      try {
        return found.get().invoke(tree);
      } catch (IllegalAccessException e) {
        // Not the interface meant: the next one may have it.
        continue;
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("the compiler failed at " + method + " of " + tree, e);
      }
    }
    return null;
  }

  /** Empty in an older compiler. */
  private static Optional<Method> find(Class<?> api, String method) {
    try {
      return Optional.of(api.getMethod(method));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
