package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The pipeline {@code windows}, as declared in {@link Windows}. At most 7 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class WindowsPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "windows",
      "com.acme.Windows",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Windows.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("window", StageKind.AGGREGATOR, "com.acme.Windows.Window", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("longest", StageKind.AGGREGATOR, "com.acme.Windows.Longest", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("recent", StageKind.AGGREGATOR, "com.acme.Windows.Recent", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Windows.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "window", false, "leased", null),
          new EdgeSpec(1, "window", "", "longest", false, "leased", null),
          new EdgeSpec(2, "longest", "", "recent", false, "leased", null),
          new EdgeSpec(3, "recent", "", "out", false, "borrowed", null)),
      1,
      "%% windows: at most 7 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_window[[\"window<br/>Window<br/>copies at most 2\"]]\n"
          + "  stage_longest[[\"longest<br/>Longest<br/>copies at most 2\"]]\n"
          + "  stage_recent[[\"recent<br/>Recent<br/>copies at most 1\"]]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|leased| stage_window\n"
          + "  stage_window -->|leased| stage_longest\n"
          + "  stage_longest -->|leased| stage_recent\n"
          + "  stage_recent -->|borrowed| stage_out\n",
      7,
      new ProofMark(4, "VERSION"));

  private final Windows.Numbers numbers;

  private final Windows.Window window;

  private final Windows.Longest longest;

  private final Windows.Recent recent;

  private final Windows.Look out;

  WindowsPipeline(Windows.Numbers numbers, Windows.Window window, Windows.Longest longest,
      Windows.Recent recent, Windows.Look out) {
    super(SPEC);
    this.numbers = numbers;
    this.window = window;
    this.longest = longest;
    this.recent = recent;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new WindowsIsland0(context, numbers, window, longest, recent, out);
      default: throw new IllegalArgumentException("windows has no island " + context.index());
    }
  }

  /**
   * Begins with the first stage; each step asks for the next.
   *
   * @return the first step
   */
  public static NumbersStep builder() {
    return new Builder();
  }

  /**
   * Asks for stage {@code numbers}.
   */
  public interface NumbersStep {
    /**
     * Sets stage {@code numbers}.
     *
     * @param numbers what runs there
     * @return the next step
     */
    WindowStep numbers(Windows.Numbers numbers);
  }

  /**
   * Asks for stage {@code window}.
   */
  public interface WindowStep {
    /**
     * Sets stage {@code window}.
     *
     * @param window what runs there
     * @return the next step
     */
    LongestStep window(Windows.Window window);
  }

  /**
   * Asks for stage {@code longest}.
   */
  public interface LongestStep {
    /**
     * Sets stage {@code longest}.
     *
     * @param longest what runs there
     * @return the next step
     */
    RecentStep longest(Windows.Longest longest);
  }

  /**
   * Asks for stage {@code recent}.
   */
  public interface RecentStep {
    /**
     * Sets stage {@code recent}.
     *
     * @param recent what runs there
     * @return the next step
     */
    OutStep recent(Windows.Recent recent);
  }

  /**
   * Asks for stage {@code out}.
   */
  public interface OutStep {
    /**
     * Sets stage {@code out}.
     *
     * @param out what runs there
     * @return the next step
     */
    Ready out(Windows.Look out);
  }

  /**
   * Nothing is missing any more.
   */
  public interface Ready {
    /**
     * Changes what stage {@code numbers} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready numbersOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code window} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready windowOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code longest} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready longestOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code recent} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready recentOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code out} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready outOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    WindowsPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      WindowStep,
      LongestStep,
      RecentStep,
      OutStep {
    private Windows.Numbers numbers;

    private Windows.Window window;

    private Windows.Longest longest;

    private Windows.Recent recent;

    @Override
    public WindowStep numbers(Windows.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public LongestStep window(Windows.Window window) {
      Objects.requireNonNull(window, "window");
      this.window = window;
      return this;
    }

    @Override
    public RecentStep longest(Windows.Longest longest) {
      Objects.requireNonNull(longest, "longest");
      this.longest = longest;
      return this;
    }

    @Override
    public OutStep recent(Windows.Recent recent) {
      Objects.requireNonNull(recent, "recent");
      this.recent = recent;
      return this;
    }

    @Override
    public Ready out(Windows.Look out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new WindowsPipeline(numbers, window, longest, recent, out));
    }
  }

  private static final class Complete implements Ready {
    private final WindowsPipeline pipeline;

    private Complete(WindowsPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready windowOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("window"));
      return this;
    }

    @Override
    public Ready longestOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("longest"));
      return this;
    }

    @Override
    public Ready recentOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("recent"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public WindowsPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
