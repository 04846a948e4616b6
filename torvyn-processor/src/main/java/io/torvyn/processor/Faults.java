package io.torvyn.processor;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Note;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.source.SourcePoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Turns an exception of ours into one finding that says whose fault it is and what to do. The class
 * at hand is given up, the others go on, and the compiler never sees the exception.
 */
final class Faults {
  private static final int FRAMES = 5;

  private final Findings findings;

  Faults(Findings findings) {
    this.findings = findings;
  }

  /** Work on one class. */
  interface Work {
    void run() throws IOException;
  }

  /** Does the work, or says why it could not be done. */
  void guard(TypeElement type, Work work) {
    try {
      work.run();
    } catch (IOException failure) {
      findings.add(
          Finding.of(
              Rule.ANALYSIS_INCOMPLETE,
              SourcePoint.of(type),
              "what is generated for '"
                  + type.getSimpleName()
                  + "' could not be written: "
                  + failure.getMessage(),
              "look at the folder for generated sources: permissions, space, files written twice"));
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError fault) {
      findings.add(fault(type, fault));
    }
  }

  private static Finding fault(TypeElement type, Throwable fault) {
    List<Note> notes = new ArrayList<>();
    notes.add(note(fault.toString()));
    StackTraceElement[] trace = fault.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      notes.add(note("at " + trace[i]));
    }
    return new Finding(
        Rule.ANALYSIS_INCOMPLETE,
        SourcePoint.of(type),
        "Torvyn failed on '" + type.getSimpleName() + "'; this is a fault of Torvyn, not of yours",
        notes,
        "report it with these lines and the class; meanwhile take its Torvyn annotations away");
  }

  private static Note note(String text) {
    return new Note(SourcePoint.of(), text);
  }
}
