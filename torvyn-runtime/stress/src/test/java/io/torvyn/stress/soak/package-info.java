/** The soak, short enough for every build. */
package io.torvyn.stress.soak;
