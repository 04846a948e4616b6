package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FatalStageException;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.InvalidInputException;
import io.torvyn.flow.Pull;
import io.torvyn.flow.UnavailableException;
import io.torvyn.wired.Body;
import java.util.List;
import java.util.SplittableRandom;

/** Components that work, and now and then fail in every way a component can. */
final class RandomBodies {
  private final SplittableRandom random;
  private final boolean endless;

  RandomBodies(SplittableRandom random, boolean endless) {
    this.random = random;
    this.endless = endless;
  }

  /** Throws at random, from its own stream, so that threads do not disturb each other. */
  private static final class Faults {
    private final SplittableRandom dice;
    private final int oneIn;
    private final boolean fatal;
    private final boolean inInit;
    private final boolean inTeardown;

    Faults(SplittableRandom random) {
      dice = random.split();
      oneIn = random.nextInt(3) == 0 ? 2 + random.nextInt(200) : 0;
      fatal = random.nextInt(10) == 0;
      inInit = random.nextInt(60) == 0;
      inTeardown = random.nextInt(40) == 0;
    }

    void strike() {
      if (oneIn == 0 || dice.nextInt(oneIn) != 0) {
        return;
      }
      switch (dice.nextInt(fatal ? 5 : 3)) {
        case 0 -> throw new InvalidInputException("bad input");
        case 1 -> throw new UnavailableException("away");
        case 2 -> throw new IllegalStateException("surprise");
        case 3 -> throw new FatalStageException("cannot go on");
        default -> throw new AssertionError("broken");
      }
    }

    void init() {
      if (inInit) {
        throw new IllegalStateException("init refused");
      }
    }

    void teardown() {
      if (inTeardown) {
        throw new IllegalStateException("teardown refused");
      }
    }
  }

  private abstract static class Faulty implements Body {
    final Faults faults;

    Faulty(SplittableRandom random) {
      faults = new Faults(random);
    }

    @Override
    public void init(FlowContext context) {
      faults.init();
    }

    @Override
    public void teardown() {
      faults.teardown();
    }

    /** A fault strikes while a buffer is owned: the host has to take it back. */
    Buffer make(BufferAllocator alloc, long value) {
      MutableBuffer out = alloc.allocate(Long.BYTES);
      faults.strike();
      out.appendLong(value);
      return out.freeze();
    }
  }

  Body source() {
    return random.nextBoolean() ? pulling() : emitting();
  }

  private Body pulling() {
    long count = endless ? Long.MAX_VALUE : random.nextInt(3_000);
    class Pulling extends Faulty implements Body.PullSource {
      long next;

      Pulling() {
        super(random);
      }

      @Override
      public Buffer pull(BufferAllocator alloc) {
        return next++ >= count ? null : make(alloc, next);
      }
    }
    return new Pulling();
  }

  private Body emitting() {
    long count = endless ? Long.MAX_VALUE : random.nextInt(3_000);
    int burst = 1 + random.nextInt(20);
    class Emitting extends Faulty implements Body.EmitSource {
      long next;

      Emitting() {
        super(random);
      }

      @Override
      public Pull pull(BufferAllocator alloc, Emitter out) {
        if (next >= count) {
          return Pull.EXHAUSTED;
        }
        if (faults.dice.nextInt(8) == 0) {
          return Pull.IDLE;
        }
        for (int i = 0; i < burst; i++) {
          next++;
          out.emit(make(alloc, next));
        }
        return Pull.EMITTED;
      }
    }
    return new Emitting();
  }

  Body middle(List<String> ports) {
    return switch (random.nextInt(6)) {
      case 0 -> new Borrowing(random);
      case 1 -> new Owning(random);
      case 2 -> new Splitting(random);
      case 3 -> new Picking(random);
      case 4 -> new Routing(random, ports);
      default -> new Gathering(random);
    };
  }

  private static final class Borrowing extends Faulty implements Body.Borrower {
    Borrowing(SplittableRandom random) {
      super(random);
    }

    @Override
    public Buffer process(Buffer in, BufferAllocator alloc) {
      return in.longAt(0) % 7 == 0 ? null : make(alloc, in.longAt(0));
    }
  }

  private static final class Owning extends Faulty implements Body.Owner {
    Owning(SplittableRandom random) {
      super(random);
    }

    @Override
    public Buffer process(MutableBuffer in) {
      faults.strike();
      if (in.byteAt(7) % 5 == 0) {
        in.release();
        return null;
      }
      in.setByte(7, (byte) (in.byteAt(7) + 1));
      return in.freeze();
    }
  }

  private static final class Splitting extends Faulty implements Body.Splitter {
    Splitting(SplittableRandom random) {
      super(random);
    }

    @Override
    public void process(Buffer in, BufferAllocator alloc, Emitter out) {
      int parts = (int) Math.floorMod(in.longAt(0), 4L);
      for (int i = 0; i < parts; i++) {
        out.emit(make(alloc, in.longAt(0) + i));
      }
    }
  }

  private static final class Picking extends Faulty implements Body.Picker {
    Picking(SplittableRandom random) {
      super(random);
    }

    @Override
    public boolean evaluate(Buffer in) {
      faults.strike();
      return in.longAt(0) % 3 != 0;
    }
  }

  private static final class Routing extends Faulty implements Body.Switch {
    private final List<String> ports;

    Routing(SplittableRandom random, List<String> ports) {
      super(random);
      this.ports = ports;
    }

    @Override
    public List<String> route(io.torvyn.flow.ElementMeta meta) {
      faults.strike();
      return ports.subList(0, (int) (meta.sequence() % (ports.size() + 1)));
    }
  }

  private static final class Gathering extends Faulty implements Body.Gatherer {
    private long sum;

    Gathering(SplittableRandom random) {
      super(random);
    }

    @Override
    public void ingest(Buffer in, BufferAllocator alloc, Emitter out) {
      faults.strike();
      sum += in.longAt(0);
      if (sum % 5 == 0) {
        out.emit(make(alloc, sum));
      }
    }

    @Override
    public void flush(BufferAllocator alloc, Emitter out) {
      for (int i = 0; i < 100; i++) {
        out.emit(make(alloc, sum + i));
      }
    }
  }

  Body sink() {
    boolean pauses = random.nextInt(10) == 0;
    class Sinking extends Faulty implements Body.Drain {
      Sinking() {
        super(random);
      }

      @Override
      public BackpressureSignal push(Buffer in) {
        faults.strike();
        return pauses && in.longAt(0) % 500 == 0
            ? BackpressureSignal.PAUSE
            : BackpressureSignal.READY;
      }

      @Override
      public void complete() {
        faults.strike();
      }
    }
    return new Sinking();
  }

  Body plainSink() {
    return (Body.Drain) in -> null;
  }
}
