package io.torvyn.host;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.flow.run.Conservation;
import io.torvyn.flow.run.Ending;
import io.torvyn.flow.run.FlowReading;
import io.torvyn.flow.run.FlowRun;
import io.torvyn.observe.FlowTimes;
import io.torvyn.observe.Observation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One running instance of a pipeline. Any thread may call its methods. It owns no thread and no
 * memory: those are the host's.
 */
public final class Flow implements AutoCloseable {
  private final Host host;
  private final FlowRun run;
  private final CompletableFuture<FlowState> ended = new CompletableFuture<>();

  Flow(Host host, FlowRun run) {
    this.host = host;
    this.run = run;
  }

  /**
   * The flow's number.
   *
   * @return 1 or more, unique within the host
   */
  public long id() {
    return run.info().flowId();
  }

  /**
   * The pipeline's name.
   *
   * @return as declared
   */
  public String pipeline() {
    return run.name();
  }

  /**
   * The identifier under which the flow appears in logs and traces.
   *
   * @return what {@link FlowSettings} gave, else 32 hexadecimal digits at random, as W3C Trace
   *     Context wants them
   */
  public String traceId() {
    return run.info().traceId();
  }

  /**
   * Where the flow is in its life.
   *
   * @return its state now
   */
  public FlowState state() {
    return run.state();
  }

  /**
   * Waits for the flow's end: until every stage is torn down and every buffer is back.
   *
   * @throws FlowException if it failed; the same one each time
   * @throws InterruptedException if the waiting thread is interrupted; the flow goes on
   */
  public void await() throws InterruptedException {
    run.await();
    throwFailure();
  }

  /**
   * Waits for the flow's end, but not for ever.
   *
   * @param limit how long at most
   * @return whether the flow has ended
   * @throws FlowException if it has failed
   * @throws InterruptedException if the waiting thread is interrupted; the flow goes on
   */
  public boolean await(Duration limit) throws InterruptedException {
    if (!run.await(limit.toNanos())) {
      return false;
    }
    throwFailure();
    return true;
  }

  private void throwFailure() {
    Ending ending = run.ending();
    if (ending != null && ending.failure() != null) {
      throw ending.failure();
    }
  }

  /**
   * The flow's end as a future, for those who cannot wait.
   *
   * @return completed with {@link FlowState#COMPLETED} or {@link FlowState#CANCELLED} after the
   *     last buffer is back, or exceptionally with the {@link FlowException}; on a thread of the
   *     host, which a dependent action must not block
   */
  public CompletionStage<FlowState> ended() {
    return ended.minimalCompletionStage();
  }

  /** Called once, when everything of the flow has ended. */
  void complete() {
    Ending ending = run.ending();
    if (ending != null && ending.failure() != null) {
      ended.completeExceptionally(ending.failure());
    } else {
      ended.complete(run.state());
    }
  }

  /**
   * Asks the sources no more and brings what is on its way to its end. Returns at once; the flow
   * then completes by itself, or is cancelled when the host's limit for draining has passed. A
   * paused flow goes on for that.
   */
  public void drain() {
    host.drain(run);
  }

  /** Ends the flow early. Returns at once; elements on their way are discarded and counted. */
  public void cancel() {
    run.cancel("cancelled by request");
  }

  /** Lets no further element move until {@link #resume()}. Calls in progress are finished. */
  public void pause() {
    run.pause();
  }

  /** Lets elements move again. */
  public void resume() {
    run.resume();
  }

  /**
   * What happened so far.
   *
   * @return a report that no longer changes
   */
  public FlowReport report() {
    FlowReading reading = run.reading();
    return Reports.of(
        reading,
        host.reuseRate(),
        reading.state().ended() ? Conservation.violations(reading) : List.of());
  }

  /**
   * Watches this flow more or less closely, from its islands' next turns on. Any thread may call
   * it, at any time.
   *
   * @param how the level, and who hears of single steps and copies
   */
  public void observe(Observation how) {
    run.observe(how);
  }

  /**
   * Where the time went in the turns that were watched so far: shares of stages, durations of
   * calls, ages of elements.
   *
   * @return a snapshot; exact once the flow has ended
   */
  public FlowTimes times() {
    return run.times();
  }

  /**
   * Cancels the flow if it still runs, and waits until every buffer is back. A failure of the flow
   * is not thrown here: {@link #await()} and {@link #report()} tell it.
   */
  @Override
  public void close() {
    cancel();
    host.awaitEnd(run);
  }
}
