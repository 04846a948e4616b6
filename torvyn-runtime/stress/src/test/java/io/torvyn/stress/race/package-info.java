/**
 * JCStress tests: two threads meet in one buffer, and every outcome that may be seen is described
 * in words. What follows from one thread alone is tested in the runtime's own module.
 */
package io.torvyn.stress.race;
