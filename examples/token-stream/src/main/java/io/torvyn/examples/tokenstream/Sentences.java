package io.torvyn.examples.tokenstream;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/**
 * Joins tokens to sentences, each with a line feed at its end. It owns the tokens of the sentence
 * in progress and keeps them in a {@link BufferDeque}, where the host can see them: should the flow
 * end early, none is lost.
 *
 * <p>A token that ends with a full stop does not end the sentence by itself, since {@code 3.5}
 * comes as {@code 3}, {@code .} and {@code 5}. The token behind it that begins a word does, unless
 * with a small letter. A sentence beyond 16 KiB comes in pieces.
 */
@Aggregator
@ContentType(produces = "text/plain")
final class Sentences {
  private static final int LONGEST = 16 * 1024;

  private final BufferDeque tokens = new BufferDeque();
  private boolean complete;

  void ingest(@Owned Buffer token, BufferAllocator alloc, Emitter out) {
    if ((complete && begins(token)) || tokens.bytes() + token.size() > LONGEST) {
      join(alloc, out);
    }
    complete = completes(token);
    tokens.put(token);
  }

  void flush(BufferAllocator alloc, Emitter out) {
    join(alloc, out);
    complete = false;
  }

  /** Whether a sentence may begin here: with a space, and with no small letter behind it. */
  private static boolean begins(@Borrowed Buffer token) {
    return token.size() > 1
        && token.byteAt(0) == ' '
        && !(token.byteAt(1) >= 'a' && token.byteAt(1) <= 'z');
  }

  /** Whether the sentence may end here; quotes and brackets behind its full stop belong to it. */
  private boolean completes(@Borrowed Buffer token) {
    for (int i = token.size() - 1; i >= 0; i--) {
      byte b = token.byteAt(i);
      if (b != '"' && b != ')' && b != '\'') {
        return b == '.' || b == '!' || b == '?';
      }
    }
    return complete;
  }

  private void join(BufferAllocator alloc, Emitter out) {
    if (tokens.isEmpty()) {
      return;
    }
    MutableBuffer sentence = alloc.allocate((int) tokens.bytes() + 1);
    for (Buffer token = tokens.take(); token != null; token = tokens.take()) {
      int start = sentence.isEmpty() && !token.isEmpty() && token.byteAt(0) == ' ' ? 1 : 0;
      sentence.append(token, start, token.size() - start);
      token.release();
    }
    out.emit(sentence.append((byte) '\n').freeze());
  }
}
