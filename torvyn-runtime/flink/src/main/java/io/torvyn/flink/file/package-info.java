/** Lines of files as bytes, and payloads as bytes of files: formats for Flink's file connector. */
@NullMarked
package io.torvyn.flink.file;

import org.jspecify.annotations.NullMarked;
