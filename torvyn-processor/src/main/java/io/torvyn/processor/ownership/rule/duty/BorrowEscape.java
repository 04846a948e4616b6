package io.torvyn.processor.ownership.rule.duty;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.RuleContext;

/** Rejects keeping a borrow, a view or a call-scoped service beyond its call. */
public final class BorrowEscape implements BodyRule {
  @Override
  public Rule rule() {
    return Rule.BORROW_ESCAPE;
  }

  @Override
  public boolean rejects(Event event, State state) {
    boolean lent =
        state == State.BORROWED && (event.kind().isBuffer() || event.kind() == Kind.SERVICE)
            || state == State.LIVE && event.kind().isView();
    if (!lent) {
      return false;
    }
    boolean returned = event.act() == Act.RETURN && event.kind() != Kind.SERVICE;
    boolean plain = event.act() == Act.PASS && event.scene().calledJdk();
    return !returned && (plain || escapes(event));
  }

  @Override
  public Finding describe(Event event, RuleContext context) {
    String what =
        event.kind() == Kind.SERVICE
            ? " lives for this call only and"
            : event.kind().isView() ? " is a view of a buffer and" : " is only borrowed and";
    return context.finding(rule(), event.name() + what + place(event), help(event));
  }

  private static boolean escapes(Event event) {
    return switch (event.act()) {
      case STORE_FIELD, STORE_ARRAY, STORE_COLLECTION, CAPTURE, PUT -> true;
      case PASS -> false;
      case RETURN_PLAIN, RETURN -> !event.kind().isView();
      default -> false;
    };
  }

  private static String place(Event event) {
    return switch (event.act()) {
      case STORE_FIELD -> " cannot be stored in " + event.detail();
      case STORE_ARRAY -> " cannot be stored in an array";
      case STORE_COLLECTION -> " cannot be passed to " + event.detail() + ", which may keep it";
      case CAPTURE -> " cannot be captured by " + event.detail() + " that may outlive the call";
      case PUT -> " cannot be put into an owning container";
      default -> " cannot be returned";
    };
  }

  private static String help(Event event) {
    if (event.kind() == Kind.SERVICE) {
      return "use it within the call, or pass it on to helpers as an argument";
    }
    return switch (event.act()) {
      case CAPTURE ->
          "take what the lambda needs into a local variable first, or pass the lambda to a parameter"
              + " marked @CalledInPlace";
      case PUT ->
          "put a copy into the container, 'in.cloneIntoMutable(allocator).freeze()', or declare the"
              + " parameter @Owned";
      default ->
          "keep a copy of the bytes, declare the parameter @Owned and put it into a 'Held', or ask for"
              + " a '@Leased Lease', which may be kept";
    };
  }
}
