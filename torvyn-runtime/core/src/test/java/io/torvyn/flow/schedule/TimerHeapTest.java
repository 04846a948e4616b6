package io.torvyn.flow.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimerHeapTest {
  private final Crew crew = new Crew(Waits.PARK, false);

  private Task task() {
    return new Task(crew) {
      @Override
      protected long run() {
        return OVER;
      }

      @Override
      protected boolean hasWork() {
        return false;
      }

      @Override
      public String doing() {
        return "";
      }
    };
  }

  @Test
  void shouldAgreeWithASortedList_whateverIsAddedAndRemoved() {
    long seed = 42;
    SplittableRandom random = new SplittableRandom(seed);
    TimerHeap heap = new TimerHeap();
    List<Task> model = new ArrayList<>();
    for (int step = 0; step < 20_000; step++) {
      int choice = random.nextInt(4);
      if (choice == 0 || model.isEmpty()) {
        Task task = task();
        heap.add(task, random.nextLong(1_000));
        model.add(task);
      } else if (choice == 1) {
        Task again = model.get(random.nextInt(model.size()));
        long before = again.wakeAt;
        long wanted = random.nextLong(1_000);
        heap.add(again, wanted);
        assertEquals(Math.min(before, wanted), again.wakeAt, "seed " + seed + " step " + step);
      } else if (choice == 2) {
        heap.remove(model.remove(random.nextInt(model.size())));
      } else {
        long now = random.nextLong(1_000);
        Task due = heap.due(now);
        Task earliest = model.stream().min(Comparator.comparingLong(task -> task.wakeAt)).get();
        if (earliest.wakeAt > now) {
          assertNull(due, "seed " + seed + " step " + step);
        } else {
          assertEquals(earliest.wakeAt, due.wakeAt, "seed " + seed + " step " + step);
          model.remove(due);
        }
      }
      assertEquals(model.size(), heap.size(), "seed " + seed + " step " + step);
    }
  }

  @Test
  void shouldRingOnce_whenATaskWasPutToSleepTwice() {
    TimerHeap heap = new TimerHeap();
    Task task = task();
    heap.add(task, 10);
    heap.add(task, 20);
    assertEquals(task, heap.due(30));
    assertNull(heap.due(30));
    assertEquals(0, heap.size());
  }
}
