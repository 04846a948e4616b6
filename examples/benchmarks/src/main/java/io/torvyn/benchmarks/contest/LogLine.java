package io.torvyn.benchmarks.contest;

import java.util.SplittableRandom;

/** Writes lines of a web server's log in the combined format, with the spread of lengths of one. */
final class LogLine {
  private static final String[] PATHS = {
    "/",
    "/index.html",
    "/favicon.ico",
    "/static/app.js",
    "/static/style.css",
    "/login",
    "/api/v1/orders",
    "/api/v1/users",
    "/search",
    "/images/logo.png",
    "/docs/getting-started.html"
  };
  private static final String[] METHODS = {"GET", "GET", "GET", "GET", "POST", "HEAD"};
  private static final int[] STATUSES = {200, 200, 200, 200, 200, 304, 302, 404, 500};
  private static final String[] REFERRERS = {"-", "-", "https://www.example.com/"};
  private static final String[] AGENTS = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
        + " Chrome/126.0.0.0 Safari/537.36",
    "curl/8.5.0",
    "-"
  };

  private LogLine() {}

  /**
   * Appends one line and its line feed; {@code second} counts from midnight and may exceed a day.
   */
  static void append(StringBuilder to, SplittableRandom random, int second) {
    to.append(10 + random.nextInt(200)).append('.').append(random.nextInt(256)).append('.');
    to.append(random.nextInt(256)).append('.').append(random.nextInt(256));
    to.append(" - - [01/Jan/2026:");
    two(to, second / 3600 % 24).append(':');
    two(to, second / 60 % 60).append(':');
    two(to, second % 60).append(" +0000] \"");
    to.append(one(METHODS, random)).append(' ').append(one(PATHS, random));
    if (random.nextInt(3) == 0) {
      to.append("?q=").append(random.nextInt(1_000_000));
    }
    to.append(" HTTP/1.1\" ").append(STATUSES[random.nextInt(STATUSES.length)]).append(' ');
    to.append(random.nextInt(50_000)).append(" \"").append(one(REFERRERS, random)).append("\" \"");
    to.append(one(AGENTS, random)).append("\"\n");
  }

  private static String one(String[] of, SplittableRandom random) {
    return of[random.nextInt(of.length)];
  }

  private static StringBuilder two(StringBuilder to, int number) {
    return to.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
