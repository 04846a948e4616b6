package io.torvyn.wired;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.glue.StageFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One stage of a {@link WiredDriver}: its calls in the shape that the processor generates. */
final class WiredStage {
  private record Branch(String port, boolean copy, Consumer<Buffer> to) {}

  final StageFrame frame;
  final Body body;
  private final boolean proved;
  private final List<Branch> branches = new ArrayList<>();
  private final Emitter emitter = this::emit;
  private final Emitter sourceEmitter = this::emitProduced;
  boolean exhausted;

  WiredStage(StageFrame frame, Body body, boolean proved) {
    this.frame = frame;
    this.body = body;
    this.proved = proved;
  }

  void branch(String port, boolean copy, Consumer<Buffer> to) {
    // Copies first, so that the original goes to a branch that shares it, if there is one.
    branches.add(copy ? 0 : branches.size(), new Branch(port, copy, to));
  }

  private void emit(Buffer element) {
    fan(frame.derived(proved ? element : frame.accept(element)), branches);
    frame.resume();
  }

  private void emitProduced(Buffer element) {
    fan(frame.produced(proved ? element : frame.accept(element)), branches);
    frame.resume();
  }

  private void fan(Buffer element, List<Branch> to) {
    for (int i = 0; i + 1 < to.size(); i++) {
      Branch branch = to.get(i);
      branch.to.accept(branch.copy ? frame.copy(element) : frame.share(element));
    }
    Branch last = to.get(to.size() - 1);
    if (last.copy) {
      last.to.accept(frame.copy(element));
      frame.copied(element);
    } else {
      last.to.accept(element);
    }
  }

  private void leave() {
    if (proved) {
      frame.exit();
    } else {
      frame.settle();
    }
  }

  Pull pull() {
    Buffer made;
    while (true) {
      frame.enter();
      try {
        if (body instanceof Body.EmitSource source) {
          Pull answer = source.pull(frame.allocator(), sourceEmitter);
          leave();
          return answer;
        }
        Buffer out = ((Body.PullSource) body).pull(frame.allocator());
        made = proved ? out : frame.accept(out);
        leave();
        break;
      } catch (Throwable failure) {
        if (!frame.failed(failure, null)) {
          return Pull.EMITTED;
        }
      }
    }
    if (made == null) {
      return Pull.EXHAUSTED;
    }
    fan(frame.produced(made), branches);
    return Pull.EMITTED;
  }

  void element(Buffer in) {
    if (body instanceof Body.Owner owner) {
      owned(owner, in);
    } else {
      borrowed(in);
    }
  }

  private void owned(Body.Owner owner, Buffer in) {
    Buffer out;
    while (true) {
      frame.enter(in);
      try {
        MutableBuffer mine = proved ? frame.ownMutable(in) : frame.giveMutable(in);
        out = owner.process(mine);
        out = proved ? out : frame.accept(out);
        leave();
        break;
      } catch (Throwable failure) {
        if (!frame.failed(failure, null)) {
          return;
        }
      }
    }
    frame.taken();
    if (out != null) {
      fan(frame.derived(out), branches);
    }
  }

  private void borrowed(Buffer in) {
    Object answer;
    while (true) {
      frame.enter(in);
      Buffer lent = in;
      try {
        lent = proved ? in : frame.lend(in);
        try {
          answer = call(lent, in);
        } finally {
          if (!proved) {
            frame.endLoan(lent);
          }
        }
        if (!proved && answer instanceof Buffer result) {
          answer = frame.accept(result);
        }
        leave();
        break;
      } catch (Throwable failure) {
        if (!frame.failed(failure, in)) {
          return;
        }
      }
    }
    settle(in, answer);
  }

  private Object call(Buffer lent, Buffer in) {
    if (body instanceof Body.Borrower stage) {
      return stage.process(lent, frame.allocator());
    }
    if (body instanceof Body.Splitter stage) {
      stage.process(lent, frame.allocator(), emitter);
      return true;
    }
    if (body instanceof Body.Picker stage) {
      return stage.evaluate(lent);
    }
    if (body instanceof Body.Switch stage) {
      return stage.route(frame.meta(in));
    }
    if (body instanceof Body.Gatherer stage) {
      stage.ingest(lent, frame.allocator(), emitter);
      return true;
    }
    return ((Body.Drain) body).push(lent);
  }

  private void settle(Buffer in, Object answer) {
    if (body instanceof Body.Borrower) {
      if (answer == null) {
        frame.dropped(in);
      } else {
        frame.consumed(in);
        fan(frame.derived((Buffer) answer), branches);
      }
    } else if (body instanceof Body.Picker) {
      if (answer.equals(false)) {
        frame.dropped(in);
      } else {
        frame.passed();
        fan(in, branches);
      }
    } else if (body instanceof Body.Switch) {
      List<?> ports = (List<?>) answer;
      List<Branch> chosen =
          branches.stream().filter(branch -> ports.contains(branch.port)).toList();
      if (chosen.isEmpty()) {
        frame.dropped(in);
      } else {
        frame.passed();
        fan(in, chosen);
      }
    } else if (body instanceof Body.Drain) {
      frame.delivered(in);
      frame.signal((io.torvyn.flow.BackpressureSignal) answer);
    } else {
      frame.consumed(in);
      window();
    }
  }

  void window() {
    if (body instanceof Body.Gatherer gatherer && frame.flushDue()) {
      flush(gatherer);
    }
  }

  void finish() {
    if (body instanceof Body.Gatherer gatherer) {
      flush(gatherer);
    } else if (body instanceof Body.Drain drain) {
      lifecycle(drain::complete);
    }
  }

  private void flush(Body.Gatherer gatherer) {
    lifecycle(() -> gatherer.flush(frame.allocator(), emitter));
    frame.endLeases(0);
  }

  private void lifecycle(Runnable call) {
    while (true) {
      frame.enter();
      try {
        call.run();
        leave();
        return;
      } catch (Throwable failure) {
        if (!frame.failed(failure, null)) {
          return;
        }
      }
    }
  }
}
