/**
 * Few threads for many tasks: who runs next, who sleeps, who is woken. Nothing about elements,
 * stages or pipelines belongs here.
 *
 * <p>A {@link io.torvyn.flow.schedule.Task} is run by one thread at a time, in bounded turns; a
 * {@link io.torvyn.flow.schedule.Crew} is a queue of ready tasks with the threads that serve it.
 * Locks are taken per turn, never per element, and a task that is alone goes on without one.
 */
@NullMarked
package io.torvyn.flow.schedule;

import org.jspecify.annotations.NullMarked;
