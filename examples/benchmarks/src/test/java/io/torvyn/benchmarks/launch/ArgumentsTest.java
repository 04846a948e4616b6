package io.torvyn.benchmarks.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static Arguments of(String... args) {
    return new Arguments(List.of(args), Set.of("--quick"));
  }

  @Test
  void shouldTellFlagsValuesAndWordsApart() {
    Arguments arguments = of("--quick", "a.json", "--forks", "5", "--workloads", "W1, W5");
    assertTrue(arguments.flag("--quick"));
    assertEquals(5, arguments.number("--forks", 3));
    assertEquals(7, arguments.number("--warmups", 7));
    assertEquals(List.of("W1", "W5"), arguments.list("--workloads", List.of("W2")));
    assertEquals(List.of("a.json"), arguments.words());
    arguments.rejectUnknown();
  }

  @Test
  void shouldNameTheOption_whenNobodyAskedForIt() {
    Arguments arguments = of("--fork", "5");
    arguments.number("--forks", 3);
    String message =
        assertThrows(IllegalArgumentException.class, arguments::rejectUnknown).getMessage();
    assertEquals("unknown option --fork; there are [--forks, --quick]", message);
  }

  @Test
  void shouldRefuse_whenANumberIsNone() {
    for (String wrong : new String[] {"0", "-1", "x", ""}) {
      assertThrows(
          IllegalArgumentException.class, () -> of("--forks", wrong).number("--forks", 3), wrong);
    }
    assertThrows(IllegalArgumentException.class, () -> of("--forks"));
  }
}
