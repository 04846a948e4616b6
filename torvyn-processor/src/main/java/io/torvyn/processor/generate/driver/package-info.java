/**
 * The drivers of islands: what calls components, and sends elements from one to the next. Each
 * class writes one kind of method and shows it in its comment. What surrounds the drivers, such as
 * builder and service, is written in the parent package.
 */
@NullMarked
package io.torvyn.processor.generate.driver;

import org.jspecify.annotations.NullMarked;
