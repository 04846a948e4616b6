package io.torvyn.cli.trace;

import io.torvyn.cli.report.Color;
import io.torvyn.cli.report.Table;
import io.torvyn.cli.report.Words;
import io.torvyn.flow.FlowState;
import io.torvyn.host.QueueReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trace as tables for people. */
public final class TraceText {
  private static final List<String> STEPS =
      List.of(
          "element",
          "stage",
          "number",
          "step",
          "owner",
          "state",
          "buffer",
          "bytes",
          "copies",
          "since made",
          "call");

  private final Trace trace;
  private final Color color;
  private final StringBuilder text = new StringBuilder(4096);

  private TraceText(Trace trace, Color color) {
    this.trace = trace;
    this.color = color;
  }

  /**
   * Writes a trace.
   *
   * @param trace the trace
   * @param queues whether to show how many elements waited
   * @param color when to colour
   * @return lines
   */
  public static String of(Trace trace, boolean queues, Color color) {
    TraceText form = new TraceText(trace, color);
    form.steps();
    if (!trace.buffers().isEmpty()) {
      form.buffers();
    }
    if (queues) {
      form.queues();
    }
    form.end();
    return form.text.toString();
  }

  private Stream<TracedElement> all() {
    return trace.elements().stream().flatMap(TracedElement::family);
  }

  private void steps() {
    text.append(color.strong(trace.pipeline()));
    text.append(": the way of ").append(counted(trace.elements().size(), "element"));
    if (trace.elements().stream().anyMatch(element -> !element.derived().isEmpty())) {
      text.append("; 2.1 is the first that a stage made of 2");
    }
    text.append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(STEPS);
    for (TracedElement element : trace.elements()) {
      element.family().forEach(one -> add(rows, one));
      rows.add(Collections.nCopies(STEPS.size(), ""));
    }
    text.append(Table.of(rows, "", color));
    all()
        .filter(element -> !element.ended())
        .forEach(
            element ->
                text.append(element.number())
                    .append(" reached no end: ")
                    .append(why())
                    .append('\n'));
    if (trace.leftOut() > 0) {
      text.append(counted(trace.leftOut(), "further step"));
      text.append(" left out: there were too many to keep; give a smaller --limit\n");
    }
  }

  private String why() {
    return trace.flow().state() == FlowState.COMPLETED
        ? "a full queue dropped it"
        : "the flow ended first, as " + trace.flow().state();
  }

  private static void add(List<List<String>> rows, TracedElement element) {
    String number = element.number();
    for (TraceStep step : element.steps()) {
      Long call = step.callNanos();
      rows.add(
          List.of(
              number,
              step.stage(),
              step.step() == TraceStep.Kind.MADE ? Long.toString(element.sequence()) : "",
              word(step.step()),
              step.owner(),
              step.state().name(),
              step.buffer(),
              Integer.toString(step.bytes()),
              step.copies().stream().map(TraceText::copies).collect(Collectors.joining("; ")),
              Words.nanos(step.ageNanos()),
              call == null ? "" : Words.nanos(call)));
      number = "";
    }
  }

  private static String copies(TraceStep.Copied copied) {
    return copied.count()
        + " x "
        + word(copied.reason()).replace('_', ' ')
        + ", "
        + counted(copied.bytes(), "byte");
  }

  private void buffers() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("buffer", "what", "stage", "element", "owner", "state", "at"));
    for (BufferLife life : trace.buffers()) {
      String name = life.buffer();
      for (BufferLife.Moment moment : life.moments()) {
        rows.add(
            List.of(
                name,
                word(moment.what()),
                moment.stage(),
                moment.element(),
                moment.owner(),
                moment.state().name(),
                at(moment.atNanos())));
        name = "";
      }
    }
    section("lives of their buffers", rows);
  }

  private void queues() {
    List<QueueReport> queues = trace.flow().queues();
    if (queues.isEmpty()) {
      text.append("the pipeline has no queues\n\n");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> heading = new ArrayList<>(List.of("at", "element", "stage", "step"));
    queues.forEach(queue -> heading.add(name(queue.from(), queue.to()) + " of " + queue.depth()));
    rows.add(heading);
    List<Integer> before = List.of();
    for (Moment moment : moments()) {
      TraceStep step = moment.step();
      if (!step.waiting().isEmpty() && !step.waiting().equals(before)) {
        before = step.waiting();
        List<String> row = new ArrayList<>();
        row.addAll(List.of(at(step.atNanos()), moment.element(), step.stage(), word(step.step())));
        before.forEach(waiting -> row.add(waiting.toString()));
        rows.add(row);
      }
    }
    section("elements that waited in queues, whenever that had changed", rows);
    pauses();
  }

  private record Moment(String element, TraceStep step) {}

  private List<Moment> moments() {
    return all()
        .flatMap(one -> one.steps().stream().map(step -> new Moment(one.number(), step)))
        .sorted(Comparator.comparingLong(moment -> moment.step().atNanos()))
        .toList();
  }

  private void pauses() {
    if (trace.pauses().isEmpty()) {
      text.append("no full queue was seen to hold its producer back\n\n");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("at", "held back", "by the queue", "for"));
    for (QueueWatch.Pause pause : trace.pauses()) {
      rows.add(
          List.of(
              at(pause.atNanos()),
              pause.from(),
              name(pause.from(), pause.to()),
              Words.nanos(pause.lastedNanos())));
    }
    section("pauses", rows);
  }

  private void section(String title, List<List<String>> rows) {
    text.append(color.strong(title)).append("\n\n");
    text.append(Table.of(rows, "", color)).append('\n');
  }

  private void end() {
    text.append("flow ").append(trace.flow().flowId()).append(": ").append(trace.flow().state());
    text.append(" after ").append(counted(trace.flow().produced(), "element"));
    if (!trace.flow().problem().isEmpty()) {
      text.append(": ").append(trace.flow().problem());
    }
    text.append('\n');
  }

  private static String name(String from, String to) {
    return from + " -> " + to;
  }

  /** Moments before the first element was made are shown too. */
  private static String at(long nanos) {
    return nanos < 0 ? "-" + Words.nanos(-nanos) : Words.nanos(nanos);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
