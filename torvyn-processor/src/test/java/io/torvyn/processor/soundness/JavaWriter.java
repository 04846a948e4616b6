package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Act;
import io.torvyn.processor.soundness.Program.Allocate;
import io.torvyn.processor.soundness.Program.Assign;
import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.Both;
import io.torvyn.processor.soundness.Program.Break;
import io.torvyn.processor.soundness.Program.Choose;
import io.torvyn.processor.soundness.Program.Cond;
import io.torvyn.processor.soundness.Program.Continue;
import io.torvyn.processor.soundness.Program.Copy;
import io.torvyn.processor.soundness.Program.Declare;
import io.torvyn.processor.soundness.Program.Drop;
import io.torvyn.processor.soundness.Program.Expr;
import io.torvyn.processor.soundness.Program.Fail;
import io.torvyn.processor.soundness.Program.Freeze;
import io.torvyn.processor.soundness.Program.If;
import io.torvyn.processor.soundness.Program.InPlace;
import io.torvyn.processor.soundness.Program.Input;
import io.torvyn.processor.soundness.Program.IsNull;
import io.torvyn.processor.soundness.Program.Loop;
import io.torvyn.processor.soundness.Program.Make;
import io.torvyn.processor.soundness.Program.Name;
import io.torvyn.processor.soundness.Program.Nothing;
import io.torvyn.processor.soundness.Program.Pass;
import io.torvyn.processor.soundness.Program.Pick;
import io.torvyn.processor.soundness.Program.Return;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Switch;
import io.torvyn.processor.soundness.Program.Sync;
import io.torvyn.processor.soundness.Program.Take;
import io.torvyn.processor.soundness.Program.TakeSized;
import io.torvyn.processor.soundness.Program.Thaw;
import io.torvyn.processor.soundness.Program.Try;
import io.torvyn.processor.soundness.Program.TryWith;
import io.torvyn.processor.soundness.Program.Type;
import io.torvyn.processor.soundness.Program.Verb;
import io.torvyn.processor.soundness.Program.View;
import java.util.List;

/** Writes a program as a Java class with one method. */
final class JavaWriter {
  private final StringBuilder out = new StringBuilder();
  private int indent = 2;
  private int failures;

  private JavaWriter() {}

  static String write(String className, Program program) {
    JavaWriter writer = new JavaWriter();
    writer.out.append(
        """
        package soundness;

        import io.torvyn.annotation.Borrowed;
        import io.torvyn.annotation.Owned;
        import io.torvyn.buffer.Buffer;
        import io.torvyn.buffer.BufferAllocator;
        import io.torvyn.buffer.BufferDeque;
        import io.torvyn.buffer.MutableBuffer;
        import java.nio.ByteBuffer;
        import java.util.Objects;

        public final class %s extends Ground {
          @Override
          public @Owned Buffer run(
              BufferAllocator alloc, @Borrowed Buffer in, @Owned Buffer own, BufferDeque queue,
              boolean c0, boolean c1, boolean c2, int n) {
        """
            .formatted(className));
    program.body().forEach(writer::statement);
    return writer.out.append("  }\n}\n").toString();
  }

  private void line(String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  private void block(String head, Block block, String tail) {
    line(head + "{");
    indent++;
    block.body().forEach(this::statement);
    indent--;
    line("}" + tail);
  }

  private void statement(Stmt s) {
    if (s instanceof Block block) {
      block(block.label() == null ? "" : block.label() + ": ", block, "");
    } else if (s instanceof Declare declare) {
      String type = declare.var().type().text;
      line(type + " " + declare.var().name() + " = " + expr(declare.init()) + ";");
    } else if (s instanceof Assign assign) {
      line(assign.var().name() + " = " + expr(assign.value()) + ";");
    } else if (s instanceof Drop drop) {
      line(expr(drop.value()) + ";");
    } else if (s instanceof Act act) {
      line(act(act) + ";");
    } else if (s instanceof Both both) {
      line("both(" + both.left().name() + ", " + both.right().name() + ");");
    } else if (s instanceof TakeSized sized) {
      line("takeSized(" + sized.taken().name() + ", " + sized.measured().name() + ".size());");
    } else if (s instanceof InPlace lambda) {
      line("inPlace(() -> " + act(new Act(Verb.READ, lambda.var())) + ");");
    } else if (s instanceof Fail fail) {
      line("fail(" + cond(fail.cond()) + ");");
    } else if (s instanceof If branch) {
      block("if (" + cond(branch.cond()) + ") ", branch.then(), "");
      if (branch.otherwise() != null) {
        block("else ", branch.otherwise(), "");
      }
    } else if (s instanceof Loop loop) {
      loop(loop);
    } else if (s instanceof Switch cases) {
      cases(cases);
    } else if (s instanceof Try attempt) {
      block("try ", attempt.body(), "");
      if (attempt.onFailure() != null) {
        block("catch (Failure e" + failures++ + ") ", attempt.onFailure(), "");
      }
      if (attempt.always() != null) {
        block("finally ", attempt.always(), "");
      }
    } else if (s instanceof TryWith with) {
      String resource = with.var().type().text + " " + with.var().name();
      block("try (" + resource + " = " + expr(with.init()) + ") ", with.body(), "");
    } else if (s instanceof Sync sync) {
      block("synchronized (this) ", sync.body(), "");
    } else if (s instanceof Break jump) {
      line(jump.label() == null ? "break;" : "break " + jump.label() + ";");
    } else if (s instanceof Continue jump) {
      line("continue " + jump.label() + ";");
    } else if (s instanceof Return leave) {
      line("return " + expr(leave.value()) + ";");
    } else {
      line("throw new Failure();");
    }
  }

  private void loop(Loop loop) {
    String label = loop.label();
    String turn = "turn" + label;
    switch (loop.turns()) {
      case FOR -> {
        String head = "for (int " + turn + " = 0; " + turn + " < n; " + turn + "++) ";
        block(label + ": " + head, loop.body(), "");
      }
      case WHILE -> {
        line("int " + turn + " = n;");
        block(label + ": while (" + turn + "-- > 0) ", loop.body(), "");
      }
      case DO -> {
        line("int " + turn + " = n;");
        block(label + ": do ", loop.body(), " while (" + turn + "-- > 0);");
      }
      case ENDLESS -> {
        line("int " + turn + " = n;");
        line(label + ": while (true) {");
        indent++;
        line("if (" + turn + "-- <= 0) break " + label + ";");
        loop.body().body().forEach(this::statement);
        indent--;
        line("}");
      }
    }
  }

  private void cases(Switch cases) {
    List<Block> all = cases.cases();
    line("switch (n) {");
    indent++;
    for (int i = 0; i < all.size(); i++) {
      boolean rest = cases.byDefault() && i == all.size() - 1;
      String head = rest ? "default" : "case " + i;
      block(head + (cases.arrows() ? " -> " : ": "), all.get(i), "");
    }
    indent--;
    line("}");
  }

  private static String act(Act act) {
    String name = act.var().name();
    return switch (act.verb()) {
      case READ -> "sum += " + name + (act.var().type() == Type.VIEW ? ".remaining()" : ".size()");
      case LOOK -> "look(" + name + ")";
      case WRITE -> name + ".append((byte) 1)";
      case RELEASE -> name + ".release()";
      case CLOSE -> name + ".close()";
      case PUT -> "queue.put(" + name + ")";
      case TAKE_AWAY -> "take(" + name + ")";
    };
  }

  private static String cond(Cond cond) {
    if (cond instanceof Input input) {
      return (input.negated() ? "!" : "") + "c" + input.index();
    }
    IsNull test = (IsNull) cond;
    String name = test.var().name();
    return switch (name.hashCode() & 3) {
      case 0 -> "Objects." + (test.negated() ? "nonNull(" : "isNull(") + name + ")";
      case 1 -> test.negated() ? "!(" + name + " == null)" : "null == " + name;
      default -> name + (test.negated() ? " != null" : " == null");
    };
  }

  private static String expr(Expr expr) {
    if (expr instanceof Nothing) {
      return "null";
    } else if (expr instanceof Name name) {
      return name.var().name();
    } else if (expr instanceof Allocate) {
      return "alloc.allocate(64)";
    } else if (expr instanceof Make) {
      return "make(alloc)";
    } else if (expr instanceof Copy copy) {
      return "alloc.copyOf(" + copy.var().name() + ")";
    } else if (expr instanceof Freeze freeze) {
      return freeze.var().name() + ".freeze()";
    } else if (expr instanceof Thaw thaw) {
      return thaw.var().name() + ".thaw()";
    } else if (expr instanceof Pass pass) {
      return "pass(alloc, " + expr(pass.value()) + ")";
    } else if (expr instanceof Take) {
      return "queue.take()";
    } else if (expr instanceof View view) {
      return view.var().name() + ".view()";
    } else if (expr instanceof Choose choose) {
      return "("
          + cond(choose.cond())
          + " ? "
          + expr(choose.yes())
          + " : "
          + expr(choose.no())
          + ")";
    }
    Pick pick = (Pick) expr;
    return "switch (n) { case 0 -> "
        + expr(pick.zero())
        + "; default -> "
        + expr(pick.other())
        + "; }";
  }
}
