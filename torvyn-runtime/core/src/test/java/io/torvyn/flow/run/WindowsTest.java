package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When aggregators flush: by count, by time, and at the end. */
class WindowsTest {
  private final Elements.Seen sink = new Elements.Seen();

  /** How many elements the source may have made. */
  private final AtomicInteger allowed = new AtomicInteger();

  private volatile boolean over;
  private volatile int flushes;

  /** Ones, as many as are allowed, and then nothing until it is over. */
  private Body.EmitSource ones() {
    return new Body.EmitSource() {
      private int made;

      @Override
      public Pull pull(BufferAllocator alloc, Emitter out) {
        if (made < allowed.get()) {
          made++;
          out.emit(Elements.number(alloc, 1));
          return Pull.EMITTED;
        }
        return over ? Pull.EXHAUSTED : Pull.IDLE;
      }
    };
  }

  /** Adds up a window. */
  private Body.Gatherer adding() {
    return new Body.Gatherer() {
      private long sum;

      @Override
      public void ingest(Buffer in, BufferAllocator alloc, Emitter out) {
        sum += in.longAt(0);
      }

      @Override
      public void flush(BufferAllocator alloc, Emitter out) {
        flushes++;
        out.emit(Elements.number(alloc, sum));
        sum = 0;
      }
    };
  }

  private WiredPipeline pipeline(boolean apart) {
    WiredPipeline.Builder builder =
        WiredPipeline.named("windows")
            .stage("source", ones())
            .stage("adding", adding())
            .stage("sink", sink);
    if (apart) {
      builder.edge("source", "adding", WiredPipeline.queue(8, "BLOCK"));
    } else {
      builder.edge("source", "adding");
    }
    return builder.edge("adding", "sink").build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldCloseAWindowByTime_thoughNothingMoreComes(boolean apart) throws InterruptedException {
    WiredPipeline pipeline = pipeline(apart);
    pipeline.options("adding").flushAfterMillis(20);
    try (Host host = Host.create();
        Flow flow = host.start(pipeline)) {
      allowed.set(3);
      long began = System.nanoTime();
      Await.until("the window closes", () -> sink.numbers.stream().mapToLong(n -> n).sum() == 3);
      assertTrue(System.nanoTime() - began >= TimeUnit.MILLISECONDS.toNanos(20), "not at once");
      int before = sink.numbers.size();
      allowed.set(5);
      Await.until("the next one does", () -> sink.numbers.stream().mapToLong(n -> n).sum() == 5);
      assertTrue(sink.numbers.size() > before);
      over = true;
      flow.await();
      assertEquals(0, flow.report().outstanding());
    }
  }

  @Test
  void shouldNotCloseAWindow_thatIsEmpty() throws InterruptedException {
    WiredPipeline pipeline = pipeline(false);
    pipeline.options("adding").flushAfterMillis(1);
    try (Host host = Host.create();
        Flow flow = host.start(pipeline)) {
      allowed.set(1);
      Await.until("the first window closes", () -> flushes == 1);
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
      Await.until("many windows could have", () -> System.nanoTime() - until > 0);
      assertEquals(1, flushes);
      over = true;
      flow.await();
    }
  }

  @Test
  void shouldCloseAWindowByWhicheverComesFirst() throws InterruptedException {
    WiredPipeline pipeline = pipeline(false);
    pipeline.options("adding").flushEvery(2).flushAfterMillis(86_400_000);
    try (Host host = Host.create();
        Flow flow = host.start(pipeline)) {
      allowed.set(5);
      Await.until("two are full", () -> sink.numbers.size() == 2);
      over = true;
      flow.await();
      assertEquals(List.of(2L, 2L, 1L), sink.numbers);
    }
  }

  @Test
  void shouldKeepAWindowOpen_untilTheEnd_whenNothingElseIsSaid() throws InterruptedException {
    try (Host host = Host.create();
        Flow flow = host.start(pipeline(false))) {
      allowed.set(5);
      Await.until("all came", () -> flow.report().stage("adding").in() == 5);
      over = true;
      flow.await();
      assertEquals(List.of(5L), sink.numbers);
    }
  }
}
