package io.torvyn.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES = List.of("lines", "errors", "json", "level");

  @ParameterizedTest
  @CsvSource({
    "line,lines",
    "erorrs,errors",
    "JSON,json",
    "levels,level",
    "x,",
    "something,",
    "sun,"
  })
  void shouldGuessTheNearest_unlessNoneIsNear(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearestName.of(written, NAMES));
  }
}
