/**
 * What the runtime throws when ownership, time or memory run out; nothing that decides whether they
 * did. All are unchecked: in proved code the ownership errors cannot happen, and in guarded code
 * they mean a defect, not a condition to handle.
 */
@NullMarked
package io.torvyn.buffer.error;

import org.jspecify.annotations.NullMarked;
