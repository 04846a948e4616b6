package io.torvyn.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What lies on an element's way is inlined by HotSpot: asked of HotSpot itself, which says so of
 * each call that it compiles.
 */
class InliningTest {
  private static final List<String> ON_THE_WAY =
      List.of(
          "flow.stage.CallFrame::enter",
          "buffer.Custody$Allocator::allocate",
          "buffer.FreeSlots::take",
          "buffer.Party::add",
          "buffer.access.WritableBytes::append",
          "buffer.Custody::copied",
          "buffer.MutableBuffer::freeze",
          "flow.stage.CallFrame::exit",
          "flow.stage.CallFrame::produced",
          "buffer.Slots::accept",
          "flow.stage.CallFrame::meta",
          "flow.stage.CallFrame::show",
          "flow.stage.CallFrame::delivered",
          "buffer.Slots::release",
          "buffer.FreeSlots::put");

  @Test
  void shouldBeInlined_whenAnElementPassesIt() throws Exception {
    List<String> said = compilation();
    List<String> inlined =
        ON_THE_WAY.stream()
            .filter(
                method ->
                    said.stream()
                        .anyMatch(
                            line ->
                                line.contains("io.torvyn." + method + " ")
                                    && line.contains("inline (hot)")))
            .toList();
    assertEquals(ON_THE_WAY, inlined);
    assertEquals(
        List.of(),
        said.stream()
            .filter(line -> line.contains("io.torvyn.") && line.contains("hot method too big"))
            .toList());
  }

  private static List<String> compilation() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+PrintInlining",
                "-XX:+PrintCompilation",
                "-cp",
                System.getProperty("java.class.path"),
                PassingThrough.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return output.lines().toList();
  }
}
