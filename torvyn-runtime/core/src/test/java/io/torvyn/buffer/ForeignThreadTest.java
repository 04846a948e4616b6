package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.error.OwnershipException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread that does not run the stage may read a guarded buffer, and may not change it. */
class ForeignThreadTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  private static @Nullable Throwable elsewhere(Executable action) throws Exception {
    FutureTask<@Nullable Throwable> task =
        new FutureTask<>(
            () -> {
              try {
                action.execute();
                return null;
              } catch (Throwable thrown) {
                return thrown;
              }
            });
    new Thread(task, "stranger").start();
    return task.get(10, TimeUnit.SECONDS);
  }

  private static void assertRefused(String what, @Nullable Throwable thrown) {
    String message = assertInstanceOf(OwnershipException.class, thrown).getMessage();
    assertTrue(message.contains(what), message);
    assertTrue(
        message.contains("by thread 'stranger', but only the thread that runs the stage may"),
        message);
  }

  static Stream<Named<Consumer<MutableBuffer>>> changes() {
    return Stream.of(
        Named.of("append", out -> out.append((byte) 1)),
        Named.of("append text", out -> out.append("a", java.nio.charset.StandardCharsets.UTF_8)),
        Named.of("appendDecimal", out -> out.appendDecimal(1)),
        Named.of("setByte", out -> out.setByte(0, (byte) 1)),
        Named.of("write", out -> out.write(0, new byte[1], 0, 1)),
        Named.of("fill", out -> out.fill(memory -> {})),
        Named.of("truncate", out -> out.truncate(0)),
        Named.of("contentType", out -> out.contentType("text/plain")),
        Named.of("view", MutableBuffer::view),
        Named.of("leaseMutable", MutableBuffer::leaseMutable),
        Named.of("freeze", MutableBuffer::freeze),
        Named.of("close", MutableBuffer::close),
        Named.of("release", MutableBuffer::release));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void shouldRefuseToChange(Consumer<MutableBuffer> change) throws Exception {
    MutableBuffer out = desk.call(desk.guarded).allocate(16).appendInt(7);
    assertRefused(
        "buffer " + Slots.of(out).name() + " of stage 'careful'",
        elsewhere(() -> change.accept(out)));
    assertEquals(7, out.intAt(0), "nothing was changed");
    out.release();
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldRefuseToAllocate() throws Exception {
    BufferAllocator alloc = desk.call(desk.guarded);
    assertRefused("the allocator of stage 'careful'", elsewhere(() -> alloc.allocate(16)));
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldRefuseToWriteAndCloseALease() throws Exception {
    desk.custody.actor(desk.guarded);
    Buffer element = desk.element(4);
    desk.call(desk.guarded);
    Lease lease = Slots.lease(desk.custody, element, Leased.Scope.STAGE, 0, true);
    assertRefused("leased by stage 'careful'", elsewhere(() -> lease.setByte(0, (byte) 1)));
    assertRefused("leased by stage 'careful'", elsewhere(lease::close));
    assertDoesNotThrow(() -> lease.setByte(0, (byte) 1));
    lease.close();
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldLetOthersRead() throws Exception {
    MutableBuffer out = desk.call(desk.guarded).allocate(16).appendInt(7);
    assertNull(elsewhere(() -> assertEquals(7, out.intAt(0))));
    out.release();
  }

  @Test
  void shouldFollowTheIslandToItsNextThread() throws Exception {
    MutableBuffer out = desk.call(desk.guarded).allocate(16);
    assertNull(
        elsewhere(
            () -> {
              desk.custody.watch().runsHere();
              out.append((byte) 1);
            }));
    assertInstanceOf(
        OwnershipException.class,
        org.junit.jupiter.api.Assertions.assertThrows(
            RuntimeException.class, () -> out.append((byte) 1)));
    desk.custody.watch().runsHere();
    out.release();
  }
}
