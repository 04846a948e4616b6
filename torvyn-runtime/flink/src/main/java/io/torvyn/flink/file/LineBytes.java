package io.torvyn.flink.file;

import java.io.IOException;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as they lie there, without their line ends (a line feed, or carriage return
 * and line feed); nothing is decoded. A last line without an end counts. Compressed files are
 * decompressed by Flink, told by their name.
 */
public final class LineBytes extends SimpleStreamFormat<byte[]> {
  private static final long serialVersionUID = 1L;
  private static final int CHUNK = 1 << 16;

  /** A format with nothing to configure. */
  public LineBytes() {}

  @Override
  public StreamFormat.Reader<byte[]> createReader(Configuration config, FSDataInputStream stream) {
    return new Lines(stream);
  }

  @Override
  public TypeInformation<byte[]> getProducedType() {
    return PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
  }

  private static final class Lines implements StreamFormat.Reader<byte[]> {
    private final FSDataInputStream stream;
    private byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private boolean ended;

    Lines(FSDataInputStream stream) {
      this.stream = stream;
    }

    @Override
    public byte @Nullable [] read() throws IOException {
      int looked = next;
      while (true) {
        for (int i = looked; i < end; i++) {
          if (chunk[i] == '\n') {
            return line(i, i + 1);
          }
        }
        looked = end - next; // where the rest ends once it has moved to the front
        if (ended || !fill()) {
          return next == end ? null : line(end, end);
        }
      }
    }

    private byte[] line(int lineEnd, int after) {
      int to = lineEnd > next && chunk[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
      byte[] line = Arrays.copyOfRange(chunk, next, to);
      next = after;
      return line;
    }

    /** Moves the rest to the front and reads on; false at the end. */
    private boolean fill() throws IOException {
      System.arraycopy(chunk, next, chunk, 0, end - next);
      end -= next;
      next = 0;
      if (end == chunk.length) {
        chunk = Arrays.copyOf(chunk, 2 * chunk.length);
      }
      int read = stream.read(chunk, end, chunk.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
      return !ended;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
