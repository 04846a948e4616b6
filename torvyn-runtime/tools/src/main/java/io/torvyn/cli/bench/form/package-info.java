/** A measurement as text, Markdown, JSON or one page of HTML, and the file it goes to. */
@NullMarked
package io.torvyn.cli.bench.form;

import org.jspecify.annotations.NullMarked;
