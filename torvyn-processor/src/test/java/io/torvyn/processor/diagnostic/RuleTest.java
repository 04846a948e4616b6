package io.torvyn.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  @ParameterizedTest
  @EnumSource
  void shouldBeFoundByItsStableName_whenAsked(Rule rule) {
    assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id());
    assertEquals(rule, Rule.byId(rule.id()).orElseThrow());
  }

  @Test
  void shouldFindNothing_whenNoRuleIsCalledSo() {
    assertTrue(Rule.byId("no-such-rule").isEmpty());
  }
}
