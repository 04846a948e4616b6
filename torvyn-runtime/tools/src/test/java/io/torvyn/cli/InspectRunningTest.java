package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.torvyn.cli.running.HostReading;
import io.torvyn.cli.running.ProcessReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code inspect --pid} shows of a process that runs. */
class InspectRunningTest {
  @TempDir private static Path folder;
  private static Process looked;

  @BeforeAll
  static void start() throws IOException {
    looked = java("hosting", Hosting.class.getName());
    await("hosting", Hosting.READY);
  }

  @AfterAll
  static void end() {
    looked.destroyForcibly();
  }

  private static Process java(String name, String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    builder.command().addAll(List.of(args));
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve(name).toFile()).start();
  }

  private static void await(String name, String line) throws IOException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Launched.LIMIT_SECONDS);
    while (!Files.readString(folder.resolve(name)).contains(line)) {
      String said = Files.readString(folder.resolve(name));
      assertTrue(looked.isAlive() && System.nanoTime() < until, said);
      Thread.onSpinWait();
    }
  }

  private static Launched inspect(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "inspect";
    all[1] = "--pid";
    all[2] = Long.toString(looked.pid());
    System.arraycopy(args, 0, all, 3, args.length);
    return Launched.torvyn(all);
  }

  private static ProcessReading read(String... args) {
    return new Gson().fromJson(inspect(args).json(), ProcessReading.class);
  }

  @Test
  void shouldShowHostsFlowsQueuesAndPools_whenJsonIsAsked() {
    ProcessReading reading = read("--format=json");
    assertEquals(looked.pid(), reading.pid());
    assertEquals(
        List.of("idle, \"quoted\"", "main"),
        reading.hosts().stream().map(HostReading::name).toList());
    assertEquals(List.of(), reading.hosts().get(0).flows());
    HostReading main = reading.hosts().get(1);
    assertEquals("OFF", main.level());
    assertTrue(main.nativeBytes() > 0, main::toString);
    assertTrue(main.tiers().get(0).buffers() > 0, main::toString);
    HostReading.Running flow = main.flows().get(0);
    assertEquals("pausing", flow.pipeline());
    assertEquals("RUNNING", flow.state());
    assertTrue(flow.traceId().matches("[0-9a-f]{32}"), flow::toString);
    assertEquals(2, flow.produced());
    assertEquals(3, flow.bytesProduced());
    assertEquals(3, flow.bytesCopied());
    assertEquals(0, flow.failures());
  }

  @Test
  void shouldAddTheReport_whenAPipelineIsNamed() {
    ProcessReading reading = read("pausing", "--format=json");
    assertEquals(1, reading.flows().count());
    assertEquals(1, reading.reports().size());
    assertTrue(reading.reports().get(0).startsWith("flow 1 of 'pausing': RUNNING"));
  }

  @Test
  void shouldPrintTables_whenNothingElseIsAsked() {
    Launched launched = inspect("pausing");
    assertEquals(0, launched.exitCode(), launched.err());
    String text = launched.out();
    assertTrue(text.contains("process " + looked.pid() + ", host main: watched at OFF"), text);
    assertTrue(
        text.lines().anyMatch(line -> line.matches(" +1 +pausing +RUNNING +[0-9a-f]{32} +2 +3 .*")),
        text);
    assertTrue(text.contains("no flow runs"), text);
    assertTrue(text.contains("flow 1 of 'pausing': RUNNING"), text);
  }

  @Test
  void shouldSuggestTheNearest_whenNoSuchFlowRuns() {
    inspect("pauzing")
        .assertRefused(2, "no flow of 'pauzing'", "did you mean 'pausing'?", "[pausing]");
  }

  @Test
  void shouldRefuse_whenTheProcessCannotBeLookedAt() throws IOException, InterruptedException {
    Process other = new ProcessBuilder("true").start();
    other.waitFor();
    Launched.torvyn("inspect", "--pid", Long.toString(other.pid()))
        .assertRefused(
            2, "process " + other.pid() + " lets nobody look", looked.pid() + " io.torvyn.cli");
    Launched.torvyn("inspect", "--pid", "me").assertRefused(2, "--pid", "me");
  }

  @Test
  void shouldSayWhatToDo_whenTheProcessShowsNoHost() {
    long self = ProcessHandle.current().pid();
    Launched.torvyn("inspect", "--pid", Long.toString(self))
        .assertRefused(2, "shows no host", "HostBean.register");
  }

  @Test
  void shouldRefuse_whenAPictureOfAProcessIsAsked() {
    inspect("--format=svg").assertRefused(2, "--pid gives text or json");
    Launched.torvyn("inspect").assertRefused(2, "name a PIPELINE", "--pid");
  }
}
