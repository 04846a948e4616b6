package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.names.AnnotationNames;
import io.torvyn.processor.names.RuntimeNames;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor names foreign types as text; here every text meets the real type. */
class NamesResolveTest {
  @ParameterizedTest
  @ValueSource(classes = {AnnotationNames.class, RuntimeNames.class})
  void shouldFindEveryType_whenNamedByAConstant(Class<?> names) throws IllegalAccessException {
    List<String> missing = new ArrayList<>();
    int constants = 0;
    for (Field field : names.getFields()) {
      String name = (String) field.get(null);
      if (!name.endsWith(".")) {
        constants++;
        try {
          Class.forName(name, false, getClass().getClassLoader());
        } catch (ClassNotFoundException absent) {
          missing.add(field.getName() + " = " + name);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(constants > 10, "the constants are public fields");
  }
}
