package io.torvyn.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.ledger.TransferRecord;
import io.torvyn.monitor.jfr.FlightEvents;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording holds of a host, read back as an operator would. */
class FlightEventsTest {
  private static final int NUMBERS = 50;
  private static final int BROKEN = 7;

  @TempDir private Path folder;

  private static Flow start(Host host, Parcels.Counter counter) {
    return ParcelsPipeline.builder()
        .numbers(new Parcels.Numbers(NUMBERS))
        .packing(new Parcels.Packing(BROKEN))
        .shelf(new Parcels.Shelf())
        .counter(counter)
        .start(host);
  }

  private List<RecordedEvent> recorded(boolean everyStep) throws Exception {
    Path file = folder.resolve("flow.jfr");
    PoolSettings tight = PoolSettings.defaults().withTier(256, 2);
    try (Recording recording = new Recording();
        Host host = Host.create(HostSettings.builder().pool(tight).build());
        FlightEvents events = FlightEvents.attach(host)) {
      if (everyStep) {
        recording.enable("io.torvyn.Transfer");
        recording.enable("io.torvyn.Borrow").withThreshold(Duration.ofMillis(20));
      }
      recording.enable("io.torvyn.PoolTier").withPeriod(Duration.ofMillis(10));
      recording.start();
      assertEquals(everyStep ? Level.DIAGNOSTIC : Level.OFF, host.observation().level());
      Parcels.Counter counter = new Parcels.Counter();
      Flow flow = start(host, counter);
      Until.reached("the queue is full", () -> flow.report().queues().get(0).waiting() == 2);
      long since = System.nanoTime();
      Until.reached("time passes", () -> System.nanoTime() - since > 60_000_000);
      counter.allowed.release(NUMBERS);
      flow.await();
      assertEquals(NUMBERS - 1, counter.count);
      recording.stop();
      assertEquals(Level.OFF, host.observation().level(), "as it was before");
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("io.torvyn."))
        .sorted(Comparator.comparing(RecordedEvent::getEndTime)) // a file has them by thread
        .toList();
  }

  private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream()
        .filter(event -> event.getEventType().getName().equals("io.torvyn." + name))
        .toList();
  }

  @Test
  void shouldRecordWhatHappensNowAndThen() throws Exception {
    List<RecordedEvent> events = recorded(false);
    assertEquals(
        List.of("RUNNING", "COMPLETED"),
        named(events, "FlowState").stream().map(event -> event.getString("state")).toList());
    RecordedEvent state = named(events, "FlowState").get(0);
    assertEquals("parcels", state.getString("pipeline"));
    assertEquals(1, state.getLong("flow"));
    assertTrue(state.getString("trace").matches("[0-9a-f]{32}"));
    RecordedEvent pressure = named(events, "Backpressure").get(0);
    assertTrue(pressure.getString("heldBy").endsWith("counter"), pressure::toString);
    assertTrue(pressure.getDuration().toMillis() >= 20, pressure::toString);
    RecordedEvent failure = named(events, "StageFailure").get(0);
    assertEquals("packing", failure.getString("stage"));
    assertEquals(BROKEN, failure.getLong("element"));
    assertTrue(failure.getString("failure").contains("number 7 is broken"));
    RecordedEvent reclaim = named(events, "Reclaim").get(0);
    assertEquals("packing", reclaim.getString("stage"));
    assertEquals(1, reclaim.getLong("count"));
    RecordedEvent expiry = named(events, "LeaseExpiry").get(0);
    assertEquals("shelf", expiry.getString("stage"));
    assertTrue(expiry.getLong("count") >= 1);
    RecordedEvent exhaustion = named(events, "PoolExhaustion").get(0);
    assertEquals("256B", exhaustion.getString("tier"));
    assertEquals("FALLBACK", exhaustion.getString("policy"));
    RecordedEvent tier = named(events, "PoolTier").get(0);
    assertEquals(256, tier.getLong("size"));
    assertEquals(2, tier.getLong("slots"));
    assertEquals(List.of(), named(events, "Transfer"), "nobody asked for single copies");
    assertEquals(List.of(), named(events, "Borrow"));
  }

  @Test
  void shouldRecordSingleCopiesAndLongBorrows_whenTheRecordingWantsThem() throws Exception {
    List<RecordedEvent> events = recorded(true);
    List<RecordedEvent> copies =
        named(events, "Transfer").stream()
            .filter(event -> event.getString("source").equals("packing"))
            .toList();
    assertEquals(NUMBERS - 1, copies.size());
    assertEquals(Integer.BYTES, copies.get(0).getLong("bytes"));
    assertEquals("PAYLOAD_WRITE", copies.get(0).getString("reason"));
    List<RecordedEvent> borrows = named(events, "Borrow");
    assertEquals(1, borrows.size(), borrows::toString);
    assertEquals("counter", borrows.get(0).getString("stage"));
    assertTrue(borrows.get(0).getDuration().toMillis() >= 20);
  }

  @Test
  void shouldShowEventsWithTheirLabels_whenPrintedByTheJdksTool() throws Exception {
    recorded(true);
    String printed = print("--events", "io.torvyn.*", folder.resolve("flow.jfr").toString());
    assertTrue(printed.contains("io.torvyn.FlowState {"), printed);
    assertTrue(printed.contains("pipeline = \"parcels\""), printed);
    assertTrue(printed.contains("bytes = 4 bytes"), printed);
    String described = run("metadata", "--events", "io.torvyn.*");
    if (!described.isEmpty()) {
      assertTrue(described.contains("@Label(\"Back-Pressure\")"), described);
    }
  }

  private String print(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("print"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jfr").toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "jfr ends");
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  void shouldLetOthersHearOn_whenARecordingWatchesToo() throws Exception {
    List<TransferRecord> copies = Collections.synchronizedList(new ArrayList<>());
    try (Recording recording = new Recording();
        Host host = Host.create();
        FlightEvents events = FlightEvents.attach(host)) {
      Observation mine = Observation.diagnostic(null, copies::add);
      host.observe(mine);
      recording.enable("io.torvyn.Transfer");
      recording.start();
      Parcels.Counter counter = new Parcels.Counter();
      counter.allowed.release(NUMBERS);
      start(host, counter).await();
      assertTrue(copies.size() >= NUMBERS - 1, () -> copies.size() + " copies");
      recording.stop();
      assertEquals(mine, host.observation());
    }
  }

  @Test
  void shouldWatchNoMore_whenClosed() throws Exception {
    try (Recording recording = new Recording();
        Host host = Host.create()) {
      FlightEvents events = FlightEvents.attach(host);
      recording.enable("io.torvyn.Transfer");
      recording.start();
      assertEquals(Level.DIAGNOSTIC, host.observation().level());
      events.close();
      assertEquals(Level.OFF, host.observation().level());
      Parcels.Counter counter = new Parcels.Counter();
      counter.allowed.release(NUMBERS);
      start(host, counter).await();
      recording.stop();
      Path file = folder.resolve("after.jfr");
      recording.dump(file);
      assertTrue(
          RecordingFile.readAllEvents(file).stream()
              .noneMatch(event -> event.getEventType().getName().startsWith("io.torvyn.Flow")));
    }
  }
}
