package io.torvyn.examples.accesslog.record;

/**
 * Where the fields of a hit lie in its buffer.
 *
 * <pre>
 *    0       2               10
 *   +-------+---------------+------------------+
 *   | status| bytes sent    | path ...         |
 *   +-------+---------------+------------------+
 *    short   long            to the end
 * </pre>
 */
public final class HitLayout {
  /** The content type of a hit. */
  public static final String TYPE = "application/x-access-log-hit";

  /** The HTTP status, a short from 100 to 599. */
  public static final int STATUS = 0;

  /** The bytes sent, a long of at least 0. */
  public static final int BYTES = 2;

  /** The first byte of the path, which takes the rest. */
  public static final int PATH = 10;

  private HitLayout() {}
}
