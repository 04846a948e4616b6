package io.torvyn.processor.diagnostic;

import io.torvyn.processor.source.SourcePoint;
import java.util.List;

/**
 * Findings as SARIF 2.1.0, the format in which code hosts and editors take the results of checks.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final StringBuilder json = new StringBuilder(1024);

  private Sarif() {}

  /**
   * Writes a log of one run. Every rule of the catalogue is described in it, found or not.
   *
   * @param findings in the order in which they are to appear
   * @return a JSON document, ending in a newline
   */
  public static String of(List<Finding> findings) {
    return new Sarif().log(findings);
  }

  private String log(List<Finding> findings) {
    json.append("{\n  \"$schema\": \"").append(SCHEMA).append("\",\n  \"version\": \"2.1.0\",\n");
    json.append("  \"runs\": [{\n    \"tool\": {\"driver\": {\n      \"name\": \"torvyn\",\n");
    json.append("      \"rules\": [");
    String separator = "\n";
    for (Rule rule : Rule.values()) {
      json.append(separator).append("        {\"id\": ").append(text(rule.id()));
      json.append(", \"shortDescription\": {\"text\": ").append(text(rule.summary())).append("}}");
      separator = ",\n";
    }
    json.append("\n      ]\n    }},\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": [");
    separator = "\n";
    for (Finding finding : findings) {
      json.append(separator);
      result(finding);
      separator = ",\n";
    }
    return json.append("\n    ]\n  }]\n}\n").toString();
  }

  private void result(Finding finding) {
    String message =
        finding.help().isEmpty()
            ? finding.headline()
            : finding.headline() + "\nhelp: " + finding.help();
    json.append("      {\"ruleId\": ").append(text(finding.rule().id()));
    json.append(", \"ruleIndex\": ").append(finding.rule().ordinal());
    json.append(", \"level\": \"error\",\n       \"message\": {\"text\": ").append(text(message));
    json.append("},\n       \"locations\": [");
    location(finding.at(), "");
    json.append("]");
    String separator = ",\n       \"relatedLocations\": [";
    for (Note note : finding.notes()) {
      json.append(separator);
      location(note.at(), note.text());
      separator = ", ";
    }
    json.append(finding.notes().isEmpty() ? "}" : "]}");
  }

  private void location(SourcePoint at, String message) {
    json.append("{");
    String separator = "";
    if (!at.path().isEmpty()) {
      json.append("\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
      json.append(text(at.path().replace('\\', '/'))).append("}");
      if (at.isLine()) {
        json.append(", \"region\": {\"startLine\": ").append(at.line());
        json.append(", \"startColumn\": ").append(Math.max(1, at.column()));
        if (at.quote().isPresent()) {
          json.append(", \"snippet\": {\"text\": ").append(text(at.quote().line())).append("}");
        }
        json.append("}");
      }
      json.append("}");
      separator = ", ";
    }
    if (!message.isEmpty()) {
      json.append(separator).append("\"message\": {\"text\": ").append(text(message)).append("}");
    }
    json.append("}");
  }

  private static String text(String raw) {
    StringBuilder quoted = new StringBuilder(raw.length() + 8).append('"');
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
