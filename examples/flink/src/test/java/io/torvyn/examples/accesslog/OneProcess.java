package io.torvyn.examples.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.examples.accesslog.input.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the pipeline prints without Flink. */
final class OneProcess {
  private OneProcess() {}

  /** The rows of a log, sorted, without the flow report behind them. */
  static List<String> rows(Path log) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = AccessLogMain.run(log.toString(), "", out, out, Progress.none());
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertEquals(AccessLogMain.DONE, code, text);
    return text.substring(0, text.indexOf("\nflow 1 of")).lines().sorted().toList();
  }
}
