package io.torvyn.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs the JCStress tests of {@code io.torvyn.stress.race}: briefly in the normal build, at length
 * with {@code -Pstress}, which hands over other options.
 */
class RacesTest {
  private static final Path REPORT = Path.of("target", "jcstress");

  /** The last line of this kind holds the totals. */
  private static final Pattern TOTALS =
      Pattern.compile("Results: (\\d+) planned; (\\d+) passed, 0 failed, 0 soft errs, 0 hard errs");

  /** The classes of {@code io.torvyn.stress.race} that are tests. */
  private static final int RACES = 9;

  @Test
  void shouldShowAllowedOutcomesOnly_whenTwoThreadsMeet() throws Exception {
    Files.createDirectories(REPORT);
    Path log = REPORT.resolve("output.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main",
                "-r",
                "report"));
    command.addAll(List.of(System.getProperty("torvyn.jcstress.options").trim().split("\\s+")));
    int code =
        new ProcessBuilder(command)
            .directory(REPORT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String output = Files.readString(log);
    assertEquals(0, code, output);
    Matcher totals = TOTALS.matcher(output);
    int planned = 0;
    int passed = -1;
    while (totals.find()) {
      planned = Integer.parseInt(totals.group(1));
      passed = Integer.parseInt(totals.group(2));
    }
    assertEquals(planned, passed, output);
    assertTrue(planned >= RACES, () -> "not every race was run:\n" + output);
  }
}
