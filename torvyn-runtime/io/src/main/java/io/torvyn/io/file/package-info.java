/**
 * Files as sources and sinks; nothing that interprets what is in them.
 *
 * <ul>
 *   <li>{@link io.torvyn.io.file.FileSource}: one file, plain or compressed, once or as it grows
 *   <li>{@link io.torvyn.io.file.DirectorySource}: all files of a directory in the order of names
 *   <li>{@link io.torvyn.io.file.FileSink}: a file made, replaced or appended to
 * </ul>
 *
 * <p>All of them may wait for the disk and carry {@code @Blocking}, so that they get a thread of
 * their own. They open in {@code init}, which fails the flow before the first element when a file
 * is missing, and close in {@code teardown}.
 */
@NullMarked
package io.torvyn.io.file;

import org.jspecify.annotations.NullMarked;
