/**
 * What a flow is going to do: the declaration, changed by builder options and properties, and
 * validated; how many replicas run of which stage is part of it. Immutable values; nothing that
 * runs belongs here.
 */
@NullMarked
package io.torvyn.flow.plan;

import org.jspecify.annotations.NullMarked;
