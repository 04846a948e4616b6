/**
 * The edges to the world: how records are told apart in bytes, and the reader and writer that do
 * it. What they read from and write to belongs to the packages below: {@link io.torvyn.io.file
 * files}, {@link io.torvyn.io.net sockets}, {@link io.torvyn.io.stream channels and standard input
 * and output}, {@link io.torvyn.io.reactive reactive streams}.
 *
 * <p>This module is a user of Torvyn like any other: its sources and sinks are annotated classes,
 * and the processor proves them when the module is built.
 *
 * <pre>{@code
 * @Pipeline("copy-lines")
 * interface CopyLines {
 *   FileSource read();
 *
 *   FileSink write();
 * }
 *
 * CopyLinesPipeline.builder()
 *     .read(FileSource.of(from, Framing.lines()))
 *     .write(FileSink.of(to, Framing.lines()))
 *     .start(host);
 * }</pre>
 *
 * <p><b>What is copied.</b> A record is copied once, from the read buffer into a buffer of its own;
 * pieces and the tails of long records behind a length are not. A small element is copied once more
 * when it is written. The ledger counts each.
 */
@NullMarked
package io.torvyn.io;

import org.jspecify.annotations.NullMarked;
