package io.torvyn.io.file;

/** How the bytes of a file are compressed. */
public enum Compression {
  /** Not at all. */
  NONE,
  /** RFC 1952, as {@code gzip} writes it; several such files in a row count as one. */
  GZIP,
  /** RFC 1950, the zlib format of the deflate algorithm. */
  DEFLATE,
  /** {@link #GZIP} if the first two bytes say so, else {@link #NONE}. */
  DETECT
}
