package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.accesslog.record.HitLayout;
import io.torvyn.flow.InvalidInputException;

/**
 * Makes a hit of a line in the combined log format, {@code host ident user [time] "method path
 * protocol" status bytes "referer" "agent"}. It reads the line where it lies and copies only the
 * path. A line of another form is an {@link InvalidInputException}, which the pipeline skips and
 * counts.
 */
@Processor
@ContentType(accepts = "text/plain", produces = HitLayout.TYPE)
final class ParseLine {
  private static final int STATUS_DIGITS = 3;
  private static final int MOST_DIGITS = 18;

  @Owned
  Buffer process(@Borrowed Buffer line, BufferAllocator alloc) {
    int time = find(line, '[', 0, "time in brackets");
    int request = expect(line, find(line, ']', time, "end of the time") + 1, " \"");
    int requestEnd = closingQuote(line, request);
    int path = find(line, ' ', request, "path") + 1;
    int pathEnd = find(line, ' ', path, "protocol");
    if (pathEnd > requestEnd) {
      throw new InvalidInputException("no protocol in the request at column " + request);
    }
    int status = expect(line, requestEnd + 1, " ");
    int statusEnd = find(line, ' ', status, "status");
    if (statusEnd - status != STATUS_DIGITS || line.byteAt(status) > '5') {
      throw new InvalidInputException("no HTTP status at column " + status);
    }
    int bytesEnd = find(line, ' ', statusEnd + 1, "bytes sent");
    int referer = expect(line, bytesEnd, " \"");
    int agent = expect(line, closingQuote(line, referer) + 1, " \"");
    if (closingQuote(line, agent) != line.size() - 1) {
      throw new InvalidInputException("something follows the user agent at column " + agent);
    }

    MutableBuffer hit = alloc.allocate(HitLayout.PATH + pathEnd - path);
    hit.appendShort((short) number(line, status, statusEnd));
    hit.appendLong(bytesSent(line, statusEnd + 1, bytesEnd));
    hit.append(line, path, pathEnd - path);
    return hit.freeze();
  }

  private static long bytesSent(@Borrowed Buffer line, int from, int to) {
    return to == from + 1 && line.byteAt(from) == '-' ? 0 : number(line, from, to);
  }

  private static long number(@Borrowed Buffer line, int from, int to) {
    if (from == to || to - from > MOST_DIGITS) {
      throw new InvalidInputException("no number at column " + from);
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = line.byteAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new InvalidInputException("no digit at column " + i);
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int find(@Borrowed Buffer line, char wanted, int from, String what) {
    int at = line.indexOf((byte) wanted, from);
    if (at < 0) {
      throw new InvalidInputException("no " + what + " after column " + from);
    }
    return at;
  }

  /** The closing quote; inside quotes the log escapes quotes and backslashes by a backslash. */
  private static int closingQuote(@Borrowed Buffer line, int from) {
    for (int i = from; i < line.size(); i++) {
      byte b = line.byteAt(i);
      if (b == '"') {
        return i;
      }
      if (b == '\\') {
        i++;
      }
    }
    throw new InvalidInputException("no closing quote after column " + from);
  }

  /** The column after what must stand here. */
  private static int expect(@Borrowed Buffer line, int at, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (at + i >= line.size() || line.byteAt(at + i) != wanted.charAt(i)) {
        throw new InvalidInputException("'" + wanted + "' is missing at column " + at);
      }
    }
    return at + wanted.length();
  }
}
