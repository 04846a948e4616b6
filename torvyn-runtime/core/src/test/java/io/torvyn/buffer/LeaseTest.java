package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.Leased.Scope;
import io.torvyn.buffer.error.LeaseExpiredException;
import io.torvyn.buffer.error.OwnershipException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Leases outlive calls, end with their scope, and throw afterwards. */
class LeaseTest {
  private final Desk desk = new Desk();

  private Lease lease(Scope scope, long deadline, boolean mutable) {
    Buffer element = desk.element(8);
    desk.call(desk.proved);
    Lease lease = Slots.lease(desk.custody, element, scope, deadline, mutable);
    desk.done();
    return lease;
  }

  private static void expired(String how, Lease lease) {
    String message = assertThrows(LeaseExpiredException.class, () -> lease.byteAt(0)).getMessage();
    assertTrue(message.contains(how), message);
    assertFalse(lease.live());
  }

  @Test
  void shouldHoldTenThousandElementsUntilFlush() {
    List<Lease> window = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      window.add(lease(Scope.FLUSH, 0, false));
    }
    assertEquals(10_000, desk.outstanding());
    assertEquals(10_000 * 256L, desk.proved.keptBytes());
    assertEquals(BufferState.LEASED, window.get(0).slot.state());
    long sum = 0;
    for (Lease lease : window) {
      sum += lease.byteAt(3);
    }
    assertEquals(30_000, sum);
    assertEquals(10_000, desk.custody.endLeases(desk.proved, Scope.FLUSH));
    assertEquals(0, desk.outstanding());
    assertEquals(0, desk.proved.keptBytes());
    expired("flush returned", window.get(9_999));
  }

  @Test
  void shouldRefuse_whenABufferInThePoolIsLeased() {
    Buffer spent = desk.call(desk.proved).allocate(8).freeze();
    spent.release();
    String message = assertThrows(OwnershipException.class, spent::lease).getMessage();
    assertTrue(message.contains("it is in the pool"), message);
    assertEquals(0, Slots.of(spent).leases);
  }

  @Test
  void shouldEndTheRightOnes_whenClosedInAnyOrder() {
    List<Lease> window = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      window.add(lease(i % 2 == 0 ? Scope.FLUSH : Scope.STAGE, 0, false));
    }
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 80; i++) {
      window.remove(random.nextInt(window.size())).close();
    }
    int flush = (int) window.stream().filter(lease -> lease.scope == Scope.FLUSH).count();
    assertEquals(flush, desk.custody.endLeases(desk.proved, Scope.FLUSH));
    for (Lease lease : window) {
      assertEquals(lease.scope == Scope.STAGE, lease.live());
    }
    assertEquals(120 - flush, desk.custody.endLeases(desk.proved, Scope.STAGE));
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldKeepEvenTheOwnerOut_whileAMutableLeaseIsOut() {
    MutableBuffer out = desk.call(desk.guarded).allocate(8).append((byte) 1);
    Lease lease = out.leaseMutable();
    lease.setByte(0, (byte) 2);
    String message = assertThrows(OwnershipException.class, () -> out.byteAt(0)).getMessage();
    assertTrue(message.contains("while a mutable lease is out"), message);
    assertThrows(OwnershipException.class, () -> out.append((byte) 3));
    lease.close();
    assertEquals(2, out.byteAt(0));
    out.release();
    assertEquals(0, desk.outstanding());
  }

  /** How many deadline leases of the desk's stages end at a moment. */
  private int expired(long nowNanos) {
    int[] count = new int[1];
    desk.custody.expireLeases(nowNanos, (stage, ended) -> count[0] += ended);
    return count[0];
  }

  @Test
  void shouldEndWithItsDeadline() {
    Lease lease = lease(Scope.DEADLINE, System.nanoTime() - 1, false);
    expired("deadline passed", lease);
    assertEquals(1, desk.outstanding(), "the host has not looked yet");
    assertEquals(1, expired(System.nanoTime()));
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldLiveOn_whenRenewed() {
    Lease lease = lease(Scope.DEADLINE, System.nanoTime() + 60_000_000_000L, false);
    lease.renew(120_000);
    assertEquals(0, expired(System.nanoTime() + 90_000_000_000L));
    assertTrue(lease.live());
    assertEquals(1, expired(System.nanoTime() + 180_000_000_000L));
    assertThrows(LeaseExpiredException.class, () -> lease.renew(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> lease(Scope.DEADLINE, System.nanoTime() + 60_000_000_000L, false).renew(0));
  }

  @Test
  void shouldGiveTheBufferBack_whenClosedEarly() {
    Lease lease = lease(Scope.STAGE, 0, false);
    lease.close();
    lease.close();
    assertEquals(0, desk.outstanding());
    expired("closed", lease);
    assertEquals(0, desk.custody.endLeases(desk.proved, Scope.STAGE));
  }

  @Test
  void shouldEndEveryScope_whenTheStageEnds() {
    lease(Scope.FLUSH, 0, false);
    lease(Scope.DEADLINE, Long.MAX_VALUE / 2, false);
    lease(Scope.STAGE, 0, false);
    assertEquals(3, desk.custody.endLeases(desk.proved, Scope.STAGE));
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldWriteOnly_whenMutable() {
    Lease writer = lease(Scope.FLUSH, 0, true);
    writer.setInt(0, 5).setByte(4, (byte) 6).setShort(5, (short) 7);
    assertEquals(5, writer.intAt(0));
    Lease reader = lease(Scope.FLUSH, 0, false);
    String message =
        assertThrows(OwnershipException.class, () -> reader.setLong(0, 1)).getMessage();
    assertTrue(message.contains("mutable = true"), message);
  }

  @Test
  void shouldKeepTheOwnerFromGivingUp_whileALeaseIsOut() {
    for (Party stage : List.of(desk.proved, desk.guarded)) {
      Buffer mine = desk.call(stage).allocate(8).append((byte) 1).freeze();
      Lease first = mine.lease();
      Lease second = mine.lease();
      String message = assertThrows(OwnershipException.class, mine::release).getMessage();
      assertTrue(message.contains("2 lease(s) are out"), message);
      first.close();
      second.close();
      mine.release();
      desk.done();
      assertEquals(0, desk.outstanding());
    }
  }

  @Test
  void shouldExcludeAllOthers_whenMutable() {
    MutableBuffer mine = desk.call(desk.proved).allocate(8).append((byte) 1);
    Lease writer = mine.leaseMutable();
    assertThrows(OwnershipException.class, mine::leaseMutable);
    assertThrows(OwnershipException.class, mine::freeze);
    writer.close();
    Buffer frozen = mine.freeze();
    Lease reader = frozen.lease();
    reader.close();
    frozen.release();
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldEndTheLeasesOfAFailedCall() {
    Buffer mine = desk.call(desk.proved).allocate(8).append((byte) 1).freeze();
    Lease lease = mine.lease();
    assertEquals(1, desk.reclaim().count());
    expired("its owner failed", lease);
    assertEquals(0, desk.outstanding());
  }
}
