package io.torvyn.examples.accesslog.input;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes an access log in the combined log format that looks like a small shop's: a few paths get
 * most of the requests, probes come every few seconds, some requests fail, and a few lines are
 * broken. The same seed gives the same bytes on every machine.
 */
public final class LogGenerator {
  /** The seed of the sample that the example ships. */
  public static final long SAMPLE_SEED = 2026;

  /** The number of lines of that sample. */
  public static final int SAMPLE_LINES = 60_000;

  private static final int PATHS = 400;
  private static final int BROKEN_EVERY = 1_500;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final List<String> SECTIONS =
      List.of("shop", "blog", "docs", "news", "help", "account");
  private static final List<String> WORDS =
      List.of("river", "stone", "maple", "ember", "harbor", "meadow", "signal", "cedar", "comet");
  private static final List<String> ASSETS =
      List.of("/css/site.css", "/js/app.js", "/img/logo.png", "/favicon.ico");
  private static final List<String> AGENTS =
      List.of(
          "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
          "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Safari/605.1.15",
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0",
          "curl/8.7.1",
          "ExampleBot/1.0 (\\\"polite\\\"; +https://bot.example/)");

  private final SplittableRandom random;
  private final StringBuilder line = new StringBuilder(256);
  private long seconds = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();

  /**
   * Prepares a log.
   *
   * @param seed decides every byte of it
   */
  public LogGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * Writes a gzip-compressed log: {@code LogGenerator <file> [lines [seed]]}. Without numbers it
   * writes the sample that the example ships.
   *
   * @param args the file to write, the number of lines, the seed
   */
  public static void main(String[] args) {
    if (args.length < 1 || args.length > 3) {
      throw new IllegalArgumentException("usage: LogGenerator <file> [lines [seed]]");
    }
    int lines = args.length > 1 ? Integer.parseInt(args[1]) : SAMPLE_LINES;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : SAMPLE_SEED;
    try (OutputStream out = new SmallestGzip(Files.newOutputStream(Path.of(args[0])))) {
      new LogGenerator(seed).writeTo(out, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + args[0], e);
    }
  }

  /**
   * Writes the next lines of the log.
   *
   * @param out receives them and stays open
   * @param lines how many, each ended by a line feed
   * @throws IOException if {@code out} takes no more
   */
  public void writeTo(OutputStream out, int lines) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    for (int n = 1; n <= lines; n++) {
      line.setLength(0);
      next();
      if (n % BROKEN_EVERY == 0) {
        breakLine();
      }
      buffered.write(line.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    buffered.flush();
  }

  private void next() {
    seconds += random.nextInt(3);
    boolean probe = random.nextInt(20) == 0;
    line.append(probe ? "10.0.0.2" : address()).append(" - ");
    line.append(random.nextInt(12) == 0 ? "user" + random.nextInt(90) : "-");
    line.append(" [").append(TIME.format(Instant.ofEpochSecond(seconds))).append("] \"");
    if (probe) {
      line.append("GET /healthz HTTP/1.1\" 200 2 \"-\" \"probe/1.0\"");
    } else {
      request();
    }
  }

  private void request() {
    int draw = random.nextInt(100);
    int status = draw < 88 ? 200 : draw < 91 ? 301 : draw < 94 ? 304 : draw < 99 ? 404 : 500;
    line.append(random.nextInt(15) == 0 ? "POST " : "GET ");
    line.append(status == 404 ? "/old/" + word() + "-" + random.nextInt(30) : path());
    line.append(" HTTP/1.1\" ").append(status).append(' ');
    line.append(status == 304 ? "-" : Integer.toString(200 + random.nextInt(40_000)));
    line.append(" \"").append(random.nextBoolean() ? "-" : "https://shop.example" + page());
    line.append("\" \"").append(AGENTS.get(random.nextInt(AGENTS.size()))).append('"');
  }

  private String path() {
    int draw = random.nextInt(10);
    if (draw < 3) {
      return ASSETS.get(random.nextInt(ASSETS.size()));
    }
    return draw < 5 ? page() + "?q=" + word() + "&page=" + random.nextInt(9) : page();
  }

  /** A page; the smaller one of two draws comes more often, so that some pages are popular. */
  private String page() {
    int number = Math.min(random.nextInt(PATHS), random.nextInt(PATHS)) / 2;
    return "/"
        + SECTIONS.get(number % SECTIONS.size())
        + "/"
        + WORDS.get(number % WORDS.size())
        + "-"
        + number;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String address() {
    return "203.0.113." + random.nextInt(1, 255);
  }

  /** Leaves what a crash, a full disk or a stray writer leaves in real logs. */
  private void breakLine() {
    switch (random.nextInt(4)) {
      case 0 -> line.setLength(line.length() / 2);
      case 1 -> line.setLength(0);
      case 2 -> line.replace(0, line.length(), "\u0016\u0003\u0001\u0002\u0000\u0001\u0000");
      default -> line.insert(line.indexOf("HTTP/1.1\" ") + 10, 'x');
    }
  }

  /** Compresses as small as it can, because the result is kept under version control. */
  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
