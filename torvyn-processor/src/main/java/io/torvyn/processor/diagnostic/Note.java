package io.torvyn.processor.diagnostic;

import io.torvyn.processor.source.SourcePoint;

/**
 * An earlier event that explains a finding.
 *
 * @param at where it happened
 * @param text what happened there, half a sentence, no full stop
 */
public record Note(SourcePoint at, String text) {}
