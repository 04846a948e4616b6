package io.torvyn.cli.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data as JSON: records as objects named by their components, maps with their keys
 * sorted, collections, enums by name, text, numbers, booleans and null. Only ASCII is written, so
 * that the encoding of the output does not matter.
 */
public final class Json {
  private static final int FIRST_PRINTABLE = ' ';
  private static final int LAST_PRINTABLE = '~';

  private final StringBuilder text = new StringBuilder(512);

  private Json() {}

  /**
   * Writes a value.
   *
   * @param value of the kinds named above, as deep as you like
   * @return JSON, indented; a number that is not finite becomes null, since JSON has no word for it
   * @throws IllegalArgumentException if something of another kind is in it
   */
  public static String of(@Nullable Object value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.text.toString();
  }

  private void write(@Nullable Object value, String indent) {
    if (value == null || value instanceof Boolean) {
      text.append(value);
    } else if (value instanceof Number number) {
      text.append(Double.isFinite(number.doubleValue()) ? number.toString() : "null");
    } else if (value instanceof CharSequence || value instanceof Enum<?>) {
      quote(value.toString());
    } else if (value instanceof Map<?, ?> map) {
      object(map, indent);
    } else if (value instanceof Collection<?> items) {
      array(items, indent);
    } else if (value instanceof Record record) {
      object(record, indent);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map, String indent) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    String separator = "";
    text.append('{');
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      member(separator, entry.getKey(), entry.getValue(), indent);
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "" : indent).append('}');
  }

  private void object(Record record, String indent) {
    String separator = "";
    text.append('{');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      member(separator, component.getName(), read(record, component), indent);
      separator = ",";
    }
    text.append(separator.isEmpty() ? "" : indent).append('}');
  }

  private void member(String separator, String name, @Nullable Object value, String indent) {
    text.append(separator).append(indent).append("  ");
    quote(name);
    text.append(": ");
    write(value, indent + "  ");
  }

  private void array(Collection<?> items, String indent) {
    String separator = "";
    text.append('[');
    for (Object item : items) {
      text.append(separator).append(indent).append("  ");
      write(item, indent + "  ");
      separator = ",";
    }
    text.append(items.isEmpty() ? "" : indent).append(']');
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE) {
            text.append(c);
          } else {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    text.append('"');
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalArgumentException("'" + component + "' cannot be read", failed);
    }
  }
}
