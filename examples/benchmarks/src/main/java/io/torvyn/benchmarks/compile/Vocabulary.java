package io.torvyn.benchmarks.compile;

/**
 * The words in which the generated classes speak of a resource that must be given up once. The
 * classes are the same in both, statement for statement, so that two checkers have the same to do.
 */
enum Vocabulary {
  /** Torvyn's buffers. */
  BUFFERS(
      """
      import io.torvyn.annotation.Borrowed;
      import io.torvyn.annotation.Owned;
      import io.torvyn.annotation.Processor;
      import io.torvyn.buffer.Buffer;
      import io.torvyn.buffer.BufferAllocator;
      import io.torvyn.buffer.MutableBuffer;
      """,
      "@Processor ",
      "@Owned ",
      "@Borrowed ",
      "Buffer",
      "MutableBuffer",
      "BufferAllocator",
      "release()",
      ".freeze()"),
  /** Closeable resources that Torvyn knows nothing of. */
  CLOSEABLES("", "", "", "", "Resource", "Resource", "Resources", "close()", "");

  /** What {@link #CLOSEABLES} need besides: a class each for the resource and its maker. */
  static final String RESOURCE =
      """
      package generated;

      public final class Resource implements java.io.Closeable {
        private final byte[] bytes;
        private int size;

        public Resource(int capacity) {
          bytes = new byte[capacity];
        }

        public int size() {
          return size;
        }

        public byte byteAt(int i) {
          return bytes[i];
        }

        public void append(byte b) {
          bytes[size++] = b;
        }

        @Override
        public void close() {
          size = 0;
        }
      }
      """;

  static final String RESOURCES =
      """
      package generated;

      public final class Resources {
        public Resource allocate(int capacity) {
          return new Resource(capacity);
        }
      }
      """;

  private final String imports;
  private final String component;
  private final String owned;
  private final String borrowed;
  private final String frozen;
  private final String mutable;
  private final String allocator;
  private final String release;
  private final String freeze;

  Vocabulary(
      String imports,
      String component,
      String owned,
      String borrowed,
      String frozen,
      String mutable,
      String allocator,
      String release,
      String freeze) {
    this.imports = imports;
    this.component = component;
    this.owned = owned;
    this.borrowed = borrowed;
    this.frozen = frozen;
    this.mutable = mutable;
    this.allocator = allocator;
    this.release = release;
    this.freeze = freeze;
  }

  /** The template with its placeholders replaced; {@code number} makes classes differ. */
  String speak(String template, int number) {
    return template
        .replace("$IMPORTS", imports)
        .replace("$COMPONENT ", component)
        .replace("$OWNED ", owned)
        .replace("$BORROWED ", borrowed)
        .replace("$FROZEN", frozen)
        .replace("$MUTABLE", mutable)
        .replace("$ALLOCATOR", allocator)
        .replace("$RELEASE", release)
        .replace("$FREEZE", freeze)
        .replace("$N", Integer.toString(number));
  }
}
