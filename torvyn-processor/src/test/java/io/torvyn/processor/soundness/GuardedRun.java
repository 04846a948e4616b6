package io.torvyn.processor.soundness;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slots;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.ledger.Account;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Runs a compiled program on guarded buffers, as the host runs an unproved stage, and says what the
 * run time objected to: an access it refused, a buffer left behind.
 */
final class GuardedRun implements AutoCloseable {
  private final BufferPool pool = BufferPool.open(PoolSettings.defaults());
  private final Custody custody = new Custody(pool, new Account("host"));
  private final Party maker = custody.addStage("maker", new Account("maker"), false, 0);
  private final Party stage = custody.addStage("program", new Account("program"), true, 0);

  /**
   * Calls the program's method once.
   *
   * @return what was wrong, or null
   */
  String run(Object program, Inputs inputs) throws ReflectiveOperationException {
    Buffer lent = element();
    Buffer given = element();
    custody.begin(stage);
    Buffer in = Slots.lend(custody, lent);
    Buffer own = Slots.give(custody, given);
    BufferDeque queue = new BufferDeque();
    String wrong = null;
    try {
      Object result = method(program).invoke(program, arguments(in, own, queue, inputs));
      if (result != null) {
        Buffer accepted = Slots.accept(custody, (Buffer) result);
        Slots.release(custody, accepted);
      }
      Custody.Reclaimed left = custody.reclaim(stage);
      if (left.count() > 0) {
        wrong = "left behind " + left.buffers();
      }
    } catch (InvocationTargetException e) {
      custody.reclaim(stage);
      wrong = e.getCause() instanceof OwnershipException refused ? refused.getMessage() : null;
    } catch (OwnershipException e) {
      custody.reclaim(stage);
      wrong = "the result: " + e.getMessage();
    }
    custody.emptyContainers(stage);
    custody.actor(custody.party(Custody.HOST));
    Slots.endLoan(custody, in);
    Slots.release(custody, lent);
    long outstanding = custody.acquired() - custody.released();
    if (wrong == null && outstanding != 0) {
      wrong = outstanding + " buffers outstanding";
    }
    return wrong;
  }

  private Buffer element() {
    custody.begin(maker);
    MutableBuffer bytes = custody.allocator(maker).allocate(16);
    Buffer element = Slots.accept(custody, bytes.appendLong(42).freeze());
    custody.end(maker);
    custody.actor(custody.party(Custody.HOST));
    return element;
  }

  private Object[] arguments(Buffer in, Buffer own, BufferDeque queue, Inputs inputs) {
    BufferAllocator alloc = custody.allocator(stage);
    boolean[] c = inputs.c();
    return new Object[] {alloc, in, own, queue, c[0], c[1], c[2], inputs.n()};
  }

  private static Method method(Object program) {
    for (Method method : program.getClass().getMethods()) {
      if (method.getName().equals("run") && !method.isBridge()) {
        return method;
      }
    }
    throw new IllegalStateException("no method run in " + program.getClass());
  }

  @Override
  public void close() {
    custody.close();
    pool.close();
  }
}
