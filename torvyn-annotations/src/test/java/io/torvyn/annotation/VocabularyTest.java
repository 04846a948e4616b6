package io.torvyn.annotation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.KeyedBy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Parallel;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what every reader of a class file relies on: retention and targets. */
class VocabularyTest {
  private static final Map<Class<? extends Annotation>, Set<ElementType>> TARGETS =
      Map.ofEntries(
          Map.entry(Source.class, Set.of(ElementType.TYPE)),
          Map.entry(Processor.class, Set.of(ElementType.TYPE)),
          Map.entry(Sink.class, Set.of(ElementType.TYPE)),
          Map.entry(Filter.class, Set.of(ElementType.TYPE)),
          Map.entry(Router.class, Set.of(ElementType.TYPE)),
          Map.entry(Aggregator.class, Set.of(ElementType.TYPE)),
          Map.entry(Owned.class, Set.of(ElementType.PARAMETER, ElementType.METHOD)),
          Map.entry(Borrowed.class, Set.of(ElementType.PARAMETER, ElementType.METHOD)),
          Map.entry(Leased.class, Set.of(ElementType.PARAMETER, ElementType.METHOD)),
          Map.entry(CalledInPlace.class, Set.of(ElementType.PARAMETER)),
          Map.entry(
              UncheckedOwnership.class,
              Set.of(ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE)),
          Map.entry(Pipeline.class, Set.of(ElementType.TYPE)),
          Map.entry(From.class, Set.of(ElementType.METHOD)),
          Map.entry(Queue.class, Set.of(ElementType.METHOD)),
          Map.entry(KeyedBy.class, Set.of(ElementType.METHOD)),
          Map.entry(Parallel.class, Set.of(ElementType.METHOD)),
          Map.entry(Blocking.class, Set.of(ElementType.METHOD, ElementType.TYPE)),
          Map.entry(ContentType.class, Set.of(ElementType.TYPE)),
          Map.entry(OnError.class, Set.of(ElementType.METHOD)));

  @Test
  void shouldStayInClassFilesAndApplyToDeclarationsOnly() {
    assertAll(
        TARGETS.entrySet().stream()
            .map(
                entry ->
                    () -> {
                      Class<?> type = entry.getKey();
                      assertEquals(
                          RetentionPolicy.CLASS,
                          type.getAnnotation(Retention.class).value(),
                          type + ": contracts must hold across jars");
                      assertEquals(
                          entry.getValue(),
                          Set.of(type.getAnnotation(Target.class).value()),
                          type + ": targets");
                      assertTrue(
                          type.isAnnotationPresent(Documented.class),
                          type + " is part of the signature a reader sees");
                    }));
  }

  @Test
  void shouldListEveryAnnotationOfTheModule() throws Exception {
    assertEquals(
        TARGETS.keySet().stream().map(Class::getName).collect(Collectors.toSet()), annotations());
  }

  private static Set<String> annotations() throws IOException, ClassNotFoundException {
    Path sources = Path.of("src/main/java");
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (file.endsWith("package-info.java") || file.endsWith("module-info.java")) {
          continue;
        }
        String name =
            sources
                .relativize(file)
                .toString()
                .replaceAll("\\.java$", "")
                .replaceAll("[/\\\\]", ".");
        if (Class.forName(name).isAnnotation()) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
