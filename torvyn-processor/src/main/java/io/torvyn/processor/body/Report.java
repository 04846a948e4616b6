package io.torvyn.processor.body;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Note;
import io.torvyn.processor.diagnostic.Sarif;
import io.torvyn.processor.source.SourcePoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings of one compilation as plain data, for the file a user asked for. The compiler shows
 * its first hundred errors only; the file has all.
 */
public final class Report implements Findings {
  private final List<Finding> findings = new ArrayList<>();
  private boolean written;

  /** An empty report. */
  public Report() {}

  /**
   * Takes a finding, without what leads back to the compiler.
   *
   * @param finding what is wrong
   */
  @Override
  public void add(Finding finding) {
    findings.add(
        new Finding(
            finding.rule(),
            plain(finding.at()),
            finding.headline(),
            finding.notes().stream().map(note -> new Note(plain(note.at()), note.text())).toList(),
            finding.help()));
  }

  private static SourcePoint plain(SourcePoint at) {
    return new SourcePoint(at.file(), at.line(), at.column(), at.quote(), at.path(), List.of());
  }

  /**
   * Says whether the file was written, be it without a finding.
   *
   * @return {@code true} after the first {@link #write}
   */
  public boolean written() {
    return written;
  }

  /**
   * Writes what was found so far, over what was written before: within the event that found it, so
   * that a failure can be told to the user at a class.
   *
   * @param file where to, folders are made; empty if nobody asked for a report
   */
  public void write(String file) {
    written = true;
    if (file.isEmpty()) {
      return;
    }
    Path path = Path.of(file);
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(path, Sarif.of(findings).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the report " + file + " could not be written", e);
    }
  }
}
