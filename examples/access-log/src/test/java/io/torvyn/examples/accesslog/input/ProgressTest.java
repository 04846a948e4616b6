package io.torvyn.examples.accesslog.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
  private final Progress bar = Progress.on(new PrintStream(drawn, true, StandardCharsets.US_ASCII));

  @Test
  void shouldDrawOnce_whenThePerCentStaysTheSame() {
    bar.reached(500, 1_000);
    bar.reached(501, 1_000);
    assertEquals("\r[####################                    ]  50 %", text());
  }

  @Test
  void shouldBeComplete_whenTheWholeIsEmpty() {
    bar.reached(0, 0);
    assertTrue(text().endsWith("100 %"), text());
  }

  @Test
  void shouldLeaveACleanLine_whenCleared() {
    bar.reached(1, 2);
    int before = text().length();
    bar.clear();
    String wipe = text().substring(before);
    assertTrue(wipe.startsWith("\r") && wipe.endsWith("\r"), wipe);
    assertEquals(before - 1, wipe.length() - 2, "every drawn character is overwritten");
  }

  @Test
  void shouldDrawNothing_whenNobodyWatches() {
    Progress.none().reached(1, 2);
    Progress.none().clear();
    assertEquals("", text());
  }

  private String text() {
    return drawn.toString(StandardCharsets.US_ASCII);
  }
}
