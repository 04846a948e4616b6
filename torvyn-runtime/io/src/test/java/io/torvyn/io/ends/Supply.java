package io.torvyn.io.ends;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives what a test has prepared. */
@Source
public final class Supply {
  private final Iterator<byte[]> elements;

  public Supply(Stream<byte[]> elements) {
    this.elements = elements.iterator();
  }

  public static Supply texts(String... texts) {
    return new Supply(Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  public static Supply of(List<byte[]> elements) {
    return new Supply(elements.stream());
  }

  @Owned
  public @Nullable Buffer pull(BufferAllocator alloc) {
    if (!elements.hasNext()) {
      return null;
    }
    byte[] bytes = elements.next();
    MutableBuffer out = alloc.allocate(bytes.length);
    out.append(bytes);
    return out.freeze();
  }
}
