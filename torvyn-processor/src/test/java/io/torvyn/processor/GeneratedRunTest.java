package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowState;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden pipelines, found as services and run on the real runtime to their end. */
class GeneratedRunTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path output;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Linear       | numbers=0 notEmpty=3 twice=3 oneWay=4 count=4 total=1
          OwnedInPlace | addOne=3 pass=3 out=3
          Emitters     | halves=1 look=2
          RouterPorts  | level=3 low=1 tags=2 red=2 redCopy=2 blue=4
          Broadcast    | first=3 second=3 some=3 third=2
          FanIn        | out=6
          Islands      | copy=6 out=6
          DeadLetter   | odd=3 failures=1 out=2
          Guarded      | copy=1 addOne=1 out=1
          MetadataOnly | big=3 mark=3 sum=3
          Leases       | window=3 longest=1 recent=1 out=0
          Replicas     | copies=100 all=100 counts=100 out=2
          """)
  void shouldDeliverEveryElementAndKeepNone_whenRunToItsEnd(String name, String takes)
      throws Exception {
    FlowReport report = run(name, new String[0]);
    for (String pair : takes.split(" ")) {
      String[] parts = pair.split("=");
      assertEquals(Long.parseLong(parts[1]), report.stage(parts[0]).in(), parts[0] + "\n" + report);
    }
    assertHome(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Linear",
    "OwnedInPlace",
    "Emitters",
    "RouterPorts",
    "Broadcast",
    "FanIn",
    "Islands",
    "DeadLetter",
    "MetadataOnly",
    "Leases",
    "Replicas"
  })
  void shouldDeliverTheSame_whenEveryStageIsGuarded(String name) throws Exception {
    FlowReport proved = run(name, new String[0]);
    FlowReport guarded = run(name, new String[] {"-Atorvyn.guarded=true"});
    for (var stage : proved.stages()) {
      assertEquals(stage.in(), guarded.stage(stage.name()).in(), stage.name());
      assertEquals(stage.out(), guarded.stage(stage.name()).out(), stage.name());
    }
    assertHome(guarded);
  }

  @Test
  void shouldStartAsManyReplicasAsPropertiesSay_whenAStageIsParallel() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("torvyn.crowd.copies.parallel", "5");
    properties.setProperty("torvyn.crowd.out.parallel", "1");
    HostSettings settings = HostSettings.builder().properties(properties).build();
    FlowReport report = run("Replicas", new String[0], settings);
    assertEquals(List.of(20L, 20L, 20L, 20L, 20L), report.stage("copies").shares());
    assertEquals(1, report.stage("out").shares().size());
    assertEquals(2, report.stage("counts").shares().size());
    assertHome(report);
  }

  private static void assertHome(FlowReport report) {
    assertEquals(FlowState.COMPLETED, report.state(), report::toString);
    assertEquals(0, report.outstanding(), report::toString);
    assertTrue(report.violations().isEmpty(), report::toString);
    assertTrue(
        report.copies().amplification().factor() <= report.copyBound(),
        () -> "more copies than the contracts allow\n" + report);
  }

  private FlowReport run(String name, String[] options) throws Exception {
    return run(name, options, HostSettings.builder().build());
  }

  private FlowReport run(String name, String[] options, HostSettings settings) throws Exception {
    Path folder = output.resolve(name + options.length);
    Compilation compilation = Compilation.of(folder, sources(name), options);
    assertTrue(compilation.success(), compilation::messages);
    try (URLClassLoader loader = compilation.loader();
        Host host = Host.create(settings)) {
      PipelineEntry entry =
          ServiceLoader.load(PipelineEntry.class, loader).stream()
              .filter(provider -> provider.type().getName().startsWith("com.acme."))
              .findFirst()
              .orElseThrow()
              .get();
      GeneratedPipeline pipeline = entry.create();
      assertEquals(entry.spec(), pipeline.spec());
      try (Flow flow = host.start(pipeline)) {
        flow.await();
        return flow.report();
      }
    }
  }

  private static Map<String, String> sources(String name) throws IOException {
    Path input = GOLDEN.resolve(name).resolve("input");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(input.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }
}
