/** A pipeline of every kind of stage that matters on Flink, for the tests. */
@org.jspecify.annotations.NullMarked
package io.torvyn.flink.demo;
