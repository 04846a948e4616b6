/**
 * An immutable description of components and pipelines in our own words. No compiler types, no
 * findings: what reads the user's sources, and what judges them, live elsewhere.
 */
package io.torvyn.processor.model;
