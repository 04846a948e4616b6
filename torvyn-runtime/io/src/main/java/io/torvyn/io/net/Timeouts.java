package io.torvyn.io.net;

import java.time.Duration;

/**
 * How long a socket may keep us waiting.
 *
 * @param connect for a connection to come about
 * @param record for a record, from when its first byte was seen to its last; for writing, the whole
 *     record
 * @param silence for anything at all between records
 */
record Timeouts(Duration connect, Duration record, Duration silence) {
  private static final Duration LONGEST = Duration.ofDays(365);

  /** 5 s to connect, 30 s for a record, silence for as long as the peer likes. */
  static final Timeouts USUAL =
      new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), LONGEST);

  Timeouts {
    check("connect timeout", connect);
    check("record timeout", record);
    check("silence timeout", silence);
  }

  Timeouts withConnect(Duration limit) {
    return new Timeouts(limit, record, silence);
  }

  Timeouts withRecord(Duration limit) {
    return new Timeouts(connect, limit, silence);
  }

  Timeouts withSilence(Duration limit) {
    return new Timeouts(connect, record, limit);
  }

  private static void check(String what, Duration limit) {
    if (limit.toMillis() < 1 || limit.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "a " + what + " of " + limit + ": it must be 1 ms to 365 days");
    }
  }
}
