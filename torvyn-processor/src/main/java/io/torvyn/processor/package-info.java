/** The two doors of the processor, and the wiring behind them. */
package io.torvyn.processor;
