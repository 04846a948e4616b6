/**
 * Walks an attributed body and says what it does to the paths it is on. One class per family of
 * syntax. Rules do not belong here, and no walk knows one.
 */
@NullMarked
package io.torvyn.processor.ownership.walk;

import org.jspecify.annotations.NullMarked;
