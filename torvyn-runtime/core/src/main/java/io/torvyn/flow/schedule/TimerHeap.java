package io.torvyn.flow.schedule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sleeping tasks by the time they want to be woken: a binary heap whose entries know their place,
 * so that one woken early leaves at once. Guarded by the lock of its crew.
 */
final class TimerHeap {
  private @Nullable Task[] heap = new Task[16];
  private int size;

  int size() {
    return size;
  }

  /** The earliest time, or {@code fallback} if nobody waits. */
  long earliest(long fallback) {
    return size == 0 ? fallback : at(0).wakeAt;
  }

  /**
   * Lets a task be woken at a time. One that waits already is woken at the earlier of the two:
   * while one thread puts a task to sleep, another may have woken it, run it, and put it to sleep
   * too.
   */
  void add(Task task, long wakeAt) {
    if (task.timer >= 0) {
      if (task.wakeAt - wakeAt <= 0) {
        return;
      }
      remove(task);
    }
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    task.wakeAt = wakeAt;
    up(size++, task);
  }

  void remove(Task task) {
    int hole = task.timer;
    if (hole < 0) {
      return;
    }
    task.timer = -1;
    Task last = at(--size);
    heap[size] = null;
    if (last == task) {
      return;
    }
    up(hole, last);
    down(last.timer, last);
  }

  /** Takes out the earliest task if its time has come. */
  @Nullable Task due(long now) {
    if (size == 0 || at(0).wakeAt - now > 0) {
      return null;
    }
    Task first = at(0);
    remove(first);
    return first;
  }

  private Task at(int index) {
    Task task = heap[index];
    if (task == null) {
      throw new AssertionError("hole at " + index + " of " + size);
    }
    return task;
  }

  private void up(int index, Task task) {
    int place = index;
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (at(parent).wakeAt - task.wakeAt <= 0) {
        break;
      }
      put(place, at(parent));
      place = parent;
    }
    put(place, task);
  }

  private void down(int index, Task task) {
    int place = index;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && at(child + 1).wakeAt - at(child).wakeAt < 0) {
        child++;
      }
      if (task.wakeAt - at(child).wakeAt <= 0) {
        break;
      }
      put(place, at(child));
      place = child;
    }
    put(place, task);
  }

  private void put(int place, Task task) {
    heap[place] = task;
    task.timer = place;
  }
}
