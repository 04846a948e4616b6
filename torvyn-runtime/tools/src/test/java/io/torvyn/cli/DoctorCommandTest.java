package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  private static final String SOURCE = "src/test/java/io/torvyn/cli/sample/Tally.java";

  @TempDir private Path folder;

  @Test
  void shouldBeContent_whenTheProcessorRan() {
    JsonObject diagnosis = Launched.torvyn("doctor", "--format=json").json();
    assertTrue(diagnosis.get("healthy").getAsBoolean());
    assertEquals(List.of("OK"), statuses(diagnosis, "processor"));
    assertEquals(List.of("OK"), statuses(diagnosis, "JDK"));
  }

  @Test
  void shouldSayThatTheProcessorDidNotRun_whenPipelinesHaveNoCode() {
    compileWithoutProcessor();
    Launched launched = Launched.torvyn("doctor", "-cp", folder.toString(), "--format=json");
    JsonObject diagnosis = JsonParser.parseString(launched.out()).getAsJsonObject();
    assertEquals(1, launched.exitCode());
    assertFalse(diagnosis.get("healthy").getAsBoolean());
    assertEquals(List.of("PROBLEM", "WARNING"), statuses(diagnosis, "processor"));
    JsonObject absent = findings(diagnosis, "processor").get(0);
    assertTrue(absent.get("found").getAsString().endsWith("io.torvyn.cli.sample.Tally"));
    assertTrue(absent.get("remedy").getAsString().contains("annotationProcessorPaths"));
    String unproved = findings(diagnosis, "processor").get(1).get("found").getAsString();
    assertTrue(unproved.contains("io.torvyn.cli.sample.Tally.Doubled"), unproved);
  }

  @Test
  void shouldPutTheRemedyBelowTheFinding_whenTextIsAsked() {
    compileWithoutProcessor();
    Launched launched = Launched.torvyn("doctor", "-cp", folder.toString());
    assertEquals(1, launched.exitCode(), launched.err());
    List<String> lines = launched.out().lines().toList();
    int problem =
        lines.indexOf(
            "problem processor: it did not run: no code was generated for io.torvyn.cli.sample.Tally");
    assertTrue(problem >= 0, launched.out());
    assertTrue(lines.get(problem + 1).startsWith("        -> put io.torvyn:torvyn-processor"));
  }

  @Test
  void shouldWarn_whenTheProcessorLiesOnTheClassPath() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("javax.annotation.processing.Processor"),
        "io.torvyn.processor.TorvynProcessor\n");
    JsonObject diagnosis =
        Launched.torvyn("doctor", "-cp", folder.toString(), "--format=json").json();
    assertEquals(List.of("WARNING", "OK"), statuses(diagnosis, "processor"));
  }

  @Test
  void shouldWarn_whenThereIsNoClassPath() {
    JsonObject diagnosis = Launched.with(Map.of(), "doctor", "--format=json").json();
    assertEquals(List.of("WARNING"), statuses(diagnosis, "processor"));
  }

  @Test
  void shouldFindAProblem_whenThePoolExceedsDirectMemory() {
    assumeTrue(Runtime.version().feature() < 22, "pools do not count against it from JDK 22 on");
    Launched launched = options("-XX:MaxDirectMemorySize=16m");
    assertEquals(1, launched.exitCode());
    JsonObject diagnosis = JsonParser.parseString(launched.out()).getAsJsonObject();
    JsonObject direct = findings(diagnosis, "direct memory").get(0);
    assertEquals("PROBLEM", direct.get("status").getAsString());
    assertTrue(direct.get("remedy").getAsString().contains("-XX:MaxDirectMemorySize=256m"));
  }

  @Test
  void shouldFindAProblem_whenHeapAndPoolExceedTheMachine() {
    long memory =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getTotalMemorySize();
    Launched launched = options("-Xmx" + (memory >> 20) + "m");
    assertEquals(1, launched.exitCode(), launched.err());
    JsonObject diagnosis = JsonParser.parseString(launched.out()).getAsJsonObject();
    assertEquals(List.of("PROBLEM"), statuses(diagnosis, "memory"));
  }

  @Test
  void shouldSayWhichEntryItIs_whenAJarCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    Launched.torvyn("doctor", "-cp", broken.toString())
        .assertRefused(1, "broken.jar", "build it anew");
  }

  @Test
  void shouldRefuse_whenASettingOfThePoolIsUnknown() {
    Launched.torvyn("doctor", "-P", "torvyn.pool.bugdet=1").assertRefused(2, "torvyn.pool.bugdet");
  }

  private static Launched options(String option) {
    return Launched.with(Map.of("TORVYN_OPTS", option), "doctor", "--format=json");
  }

  private void compileWithoutProcessor() {
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processorpath",
                folder.toString(),
                "-d",
                folder.toString(),
                SOURCE);
    assertEquals(0, code);
  }

  private static List<String> statuses(JsonObject diagnosis, String about) {
    return findings(diagnosis, about).stream()
        .map(finding -> finding.get("status").getAsString())
        .toList();
  }

  private static List<JsonObject> findings(JsonObject diagnosis, String about) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonElement finding : diagnosis.getAsJsonArray("findings")) {
      if (finding.getAsJsonObject().get("about").getAsString().equals(about)) {
        found.add(finding.getAsJsonObject());
      }
    }
    return found;
  }
}
