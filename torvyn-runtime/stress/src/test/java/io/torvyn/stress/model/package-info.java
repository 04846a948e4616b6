/**
 * Lincheck tests: what several threads do with a depot or with shares is set against a sequential
 * model that a reader can check by eye. Memory order is the races' matter.
 */
package io.torvyn.stress.model;
