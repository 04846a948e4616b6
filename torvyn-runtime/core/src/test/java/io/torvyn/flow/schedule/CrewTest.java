package io.torvyn.flow.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.wired.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrewTest {
  private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
  private final List<Scripted> tasks = new ArrayList<>();

  /** A task that does what a test says, and ends when the test is over. */
  private final class Scripted extends Task {
    private final LongSupplier turn;
    final AtomicLong pending = new AtomicLong();
    volatile boolean over;

    Scripted(Crew crew, LongSupplier turn) {
      super(crew);
      this.turn = turn;
      tasks.add(this);
    }

    @Override
    protected long run() {
      return over ? OVER : turn.getAsLong();
    }

    @Override
    protected boolean hasWork() {
      return pending.get() > 0;
    }

    @Override
    public String doing() {
      return "scripted";
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }

  private Crew crew(Waits waits, int workers) {
    Crew crew = new Crew(waits, true);
    for (int i = 0; i < workers; i++) {
      crew.hire(this::thread);
    }
    return crew;
  }

  @AfterEach
  void shouldLetEveryThreadGo_whenTasksAreOver() {
    tasks.forEach(
        task -> {
          task.over = true;
          task.wake();
        });
    Await.until("the crew's threads leave", () -> threads.stream().noneMatch(Thread::isAlive));
  }

  @ParameterizedTest
  @EnumSource(Waits.class)
  void shouldLoseNoWakeUp_whenWorkArrivesWhileATaskFallsAsleep(Waits waits) {
    Crew crew = crew(waits, 2);
    AtomicLong done = new AtomicLong();
    Scripted[] self = new Scripted[1];
    self[0] =
        new Scripted(
            crew,
            () -> {
              done.addAndGet(self[0].pending.getAndSet(0));
              return Task.UNTIL_WOKEN;
            });
    int rounds = 100_000;
    for (int i = 0; i < rounds; i++) {
      self[0].pending.incrementAndGet();
      self[0].wake();
    }
    Await.until("all work is done", () -> done.get() == rounds);
  }

  @Test
  void shouldRunATaskInOneThreadAtATime_whenManyWakeIt() {
    Crew crew = crew(Waits.PARK, 3);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger turns = new AtomicInteger();
    Scripted task =
        new Scripted(
            crew,
            () -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              turns.incrementAndGet();
              inside.decrementAndGet();
              return Task.UNTIL_WOKEN;
            });
    for (int i = 0; i < 20_000; i++) {
      task.wake();
    }
    Await.until("it ran", () -> turns.get() > 0);
    assertEquals(1, most.get());
  }

  @Test
  void shouldServeTasksInTurn_whenAllHaveMoreToDo() {
    Crew crew = crew(Waits.PARK, 1);
    StringBuilder order = new StringBuilder();
    CountDownLatch everybodyIsReady = new CountDownLatch(1);
    Scripted first = new Scripted(crew, () -> once(everybodyIsReady));
    first.wake();
    List<Scripted> three = new ArrayList<>();
    for (char name : "abc".toCharArray()) {
      AtomicInteger left = new AtomicInteger(3);
      three.add(
          new Scripted(
              crew,
              () -> {
                order.append(name);
                return left.decrementAndGet() > 0 ? Task.AGAIN : Task.OVER;
              }));
    }
    three.forEach(Task::wake);
    everybodyIsReady.countDown();
    Await.until("all have had three turns", () -> order.length() == 9);
    assertEquals("abcabcabc", order.toString());
  }

  private static long once(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Task.OVER;
  }

  @Test
  void shouldWakeASleeper_whenItsTimeHasCome() {
    Crew crew = crew(Waits.PARK, 1);
    AtomicInteger turns = new AtomicInteger();
    new Scripted(
            crew,
            () -> {
              turns.incrementAndGet();
              return 1_000_000;
            })
        .wake();
    Await.until("it woke up again and again", () -> turns.get() >= 5);
  }

  @Test
  void shouldPutAnotherThreadInPlace_whenOneIsStuck() {
    Crew crew = new Crew(Waits.PARK, true);
    Worker worker = crew.hire(this::thread);
    CountDownLatch release = new CountDownLatch(1);
    new Scripted(crew, () -> once(release)).wake();
    Await.until("it is stuck", () -> worker.current() != null);
    AtomicBoolean other = new AtomicBoolean();
    new Scripted(
            crew,
            () -> {
              other.set(true);
              return Task.OVER;
            })
        .wake();
    crew.replace(worker, this::thread);
    Await.until("the other task runs", other::get);
    assertNotSame(worker, crew.workers().get(0));
    assertEquals(2, crew.everyone().size());
    release.countDown();
    Await.until("the stuck one leaves", () -> crew.everyone().size() == 1);
  }

  @Test
  void shouldInterruptOnlyTheTaskMeant_whenAnotherHasTakenOver() {
    Crew crew = new Crew(Waits.PARK, true);
    Worker worker = crew.hire(this::thread);
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    Scripted stuck =
        new Scripted(
            crew,
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.set(true);
              }
              return Task.OVER;
            });
    Scripted bystander = new Scripted(crew, () -> Task.UNTIL_WOKEN);
    stuck.wake();
    Await.until("it is stuck", () -> worker.current() == stuck);
    assertFalse(worker.interrupt(bystander));
    assertFalse(interrupted.get());
    assertTrue(worker.interrupt(stuck));
    Await.until("it was interrupted", interrupted::get);
  }

  @Test
  void shouldRefuseTasks_whenClosed() {
    Crew crew = new Crew(Waits.PARK, false);
    crew.close();
    assertThrows(IllegalStateException.class, () -> new Scripted(crew, () -> Task.OVER));
  }
}
