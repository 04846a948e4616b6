package io.torvyn.cli.bench.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.report.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A measurement in its JSON form, as it was kept to be compared with later ones. */
public final class KeptResult {
  private final String name;
  private final JsonObject json;

  private KeptResult(String name, JsonObject json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Takes a measurement that has just been made.
   *
   * @param result what was found
   * @return the same in the form that is compared
   */
  public static KeptResult of(BenchResult result) {
    return new KeptResult(
        "this measurement", JsonParser.parseString(Json.of(result)).getAsJsonObject());
  }

  /**
   * Reads one back, and looks whether it is one.
   *
   * @param file where it is
   * @param pipeline what must have been measured
   * @return the result
   * @throws CommandFailure if it cannot be read, is none, or is of another pipeline
   */
  public static KeptResult read(Path file, String pipeline) {
    KeptResult kept;
    try {
      JsonElement parsed = JsonParser.parseString(Files.readString(file));
      if (!parsed.isJsonObject()) {
        throw CommandFailure.misused("'" + file + "' " + NONE);
      }
      kept = new KeptResult("'" + file + "'", parsed.getAsJsonObject());
    } catch (IOException unreadable) {
      throw CommandFailure.misused("'" + file + "' cannot be read: " + unreadable.getMessage());
    } catch (JsonParseException wrong) {
      throw CommandFailure.misused("'" + file + "' " + NONE);
    }
    String measured = kept.text("pipeline");
    if (!measured.equals(pipeline)) {
      throw CommandFailure.misused(
          kept.name + " is of '" + measured + "', which says nothing about '" + pipeline + "'");
    }
    for (Figure figure : Figure.values()) {
      kept.figure(figure);
    }
    return kept;
  }

  private static final String NONE =
      "is no kept measurement: 'torvyn bench PIPELINE --baseline NAME' makes one";

  /**
   * One figure of it.
   *
   * @param figure which one
   * @return its value
   * @throws CommandFailure if there is none
   */
  public double figure(Figure figure) {
    JsonElement at = json;
    for (String step : figure.path().split("\\.")) {
      at = at != null && at.isJsonObject() ? at.getAsJsonObject().get(step) : null;
    }
    if (at == null || !at.isJsonPrimitive() || !at.getAsJsonPrimitive().isNumber()) {
      throw CommandFailure.misused(name + " has no number '" + figure.path() + "', so it " + NONE);
    }
    return at.getAsDouble();
  }

  /**
   * Where it was measured.
   *
   * @return processors, operating system and Java
   */
  public String machine() {
    return text("machine");
  }

  private String text(String key) {
    JsonElement at = json.get(key);
    if (at == null || !at.isJsonPrimitive()) {
      throw CommandFailure.misused(name + " has no '" + key + "', so it " + NONE);
    }
    return at.getAsString();
  }
}
