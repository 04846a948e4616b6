package io.torvyn.examples.tokenstream;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.stream.ChannelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Prints the sentences of a recorded token stream, one a line, without what the policy forbids.
 * Below them stands what the flow cost. The output depends on the tokens alone.
 */
public final class TokenStreamMain {
  /** The job is done. */
  static final int DONE = 0;

  /** The tokens could be opened, but not read to their end. */
  static final int FAILED = 1;

  /** The tokens could not be opened. */
  static final int NO_INPUT = 2;

  private static final List<String> FORBIDDEN = List.of("darn", "hunter2", "blasted");
  private static final int LONGEST_TOKEN = 4096;

  private TokenStreamMain() {}

  /**
   * Runs the job on the sample, or on the file that is named. Ends the process with exit code 1 if
   * the tokens cannot be read to their end, with 2 if they cannot be opened.
   *
   * @param args nothing, or the path of a file with one token a line; an empty path means the
   *     sample
   * @throws InterruptedException if somebody wants this thread to stop
   */
  public static void main(String[] args) throws InterruptedException {
    String path = args.length == 0 || args[0] == null ? "" : args[0];
    int code = run(path, System.out, System.err);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the job.
   *
   * @param path the tokens to read; empty for the sample
   * @param out receives the sentences and the flow report
   * @param err receives one sentence if something is wrong
   * @return the exit code
   */
  static int run(String path, PrintStream out, PrintStream err) throws InterruptedException {
    try (ReadableByteChannel tokens =
        path.isEmpty() ? sample() : Files.newByteChannel(Path.of(path))) {
      return join(tokens, path.isEmpty() ? "the sample" : path, out, err);
    } catch (NoSuchFileException e) {
      err.println(path + " does not exist.");
    } catch (IOException e) {
      err.println(path + " cannot be read: " + e.getMessage() + ".");
    } catch (InvalidPathException e) {
      err.println("'" + path + "' is not a path: " + e.getReason() + ".");
    }
    return NO_INPUT;
  }

  private static int join(ReadableByteChannel tokens, String name, PrintStream out, PrintStream err)
      throws InterruptedException {
    try (Host host = Host.create();
        Flow flow =
            TokenStreamPipeline.builder()
                .tokens(ChannelSource.of(tokens, name, Framing.lines().limit(LONGEST_TOKEN)))
                .policy(new PolicyFilter(FORBIDDEN))
                .sentences(new Sentences())
                .print(new PrintSentences(out))
                .start(host)) {
      int code = DONE;
      try {
        flow.await();
      } catch (FlowException e) {
        err.println(e.getMessage());
        code = FAILED;
      }
      out.println();
      out.print(flow.report());
      return code;
    }
  }

  private static ReadableByteChannel sample() {
    InputStream tokens = TokenStreamMain.class.getResourceAsStream("tokens.txt");
    return Channels.newChannel(Objects.requireNonNull(tokens, "tokens.txt is not in the jar"));
  }
}
