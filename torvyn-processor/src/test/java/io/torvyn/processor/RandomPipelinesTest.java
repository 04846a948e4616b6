package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowState;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Graphs made at random are accepted, compile strictly, run to their end, give every stage exactly
 * the elements it must get, and leave no buffer behind, proved and guarded. {@code
 * -Dtorvyn.pipelines=1000} makes more, {@code -Dtorvyn.pipelines.seed=…} others.
 */
class RandomPipelinesTest {
  private static final Path BITS = Path.of("src/test/resources/declarations/support/Bits.java");

  @TempDir private Path output;

  @ParameterizedTest(name = "guarded = {0}")
  @ValueSource(booleans = {false, true})
  void shouldDeliverEveryElement_whateverTheGraph(boolean guarded) throws Exception {
    long seed = Long.getLong("torvyn.pipelines.seed", 20_261_123L);
    int count = Integer.getInteger("torvyn.pipelines", 30);
    Map<String, RandomPipeline> pipelines = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    sources.put("demo/Bits.java", Files.readString(BITS));
    for (int i = 0; i < count; i++) {
      String type = "Random" + i;
      RandomPipeline pipeline = new RandomPipeline(type, seed + i);
      pipelines.put(type, pipeline);
      sources.put(
          "demo/" + type + ".java",
          "package demo;\n\nimport io.torvyn.annotation.pipeline.*;\n\n" + pipeline.source());
    }
    Compilation compilation = Compilation.of(output, sources, "-Atorvyn.guarded=" + guarded);
    assertTrue(compilation.success(), () -> "seed " + seed + "\n" + compilation.messages());
    try (URLClassLoader loader = compilation.loader();
        Host host = Host.create()) {
      for (Map.Entry<String, RandomPipeline> entry : pipelines.entrySet()) {
        Class<?> service = loader.loadClass("demo." + entry.getKey() + "Entry");
        run(host, (PipelineEntry) service.getConstructor().newInstance(), entry.getValue());
      }
    }
  }

  private static void run(Host host, PipelineEntry entry, RandomPipeline pipeline)
      throws Exception {
    try (Flow flow = host.start(entry.create())) {
      flow.await(Duration.ofSeconds(30));
      FlowReport report = flow.report();
      String story = pipeline.source() + report;
      assertEquals(FlowState.COMPLETED, report.state(), story);
      Map<String, Integer> got = new TreeMap<>();
      pipeline.takes().keySet().forEach(stage -> got.put(stage, (int) report.stage(stage).in()));
      assertEquals(new TreeMap<>(pipeline.takes()), got, story);
      assertEquals(0, report.outstanding(), story);
      assertTrue(report.violations().isEmpty(), story);
      if (!pipeline.source().contains("Twin")) { // the bound counts one result for an element
        assertTrue(report.copies().amplification().factor() <= report.copyBound(), story);
      }
    }
  }
}
