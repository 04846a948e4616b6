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
 * The pipeline {@code levels}, as declared in {@link Levels}. At most 7 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class LevelsPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "levels",
      "com.acme.Levels",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Levels.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("level", StageKind.ROUTER, "com.acme.Levels.ByLevel", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("low", StageKind.SINK, "com.acme.Levels.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("tags", StageKind.ROUTER, "com.acme.Levels.Tags", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 0, false),
          new StageSpec("red", StageKind.SINK, "com.acme.Levels.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("redCopy", StageKind.SINK, "com.acme.Levels.Keep", true, false, true, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("blue", StageKind.SINK, "com.acme.Levels.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "level", false, "borrowed", null),
          new EdgeSpec(1, "level", "LOW", "low", false, "borrowed", null),
          new EdgeSpec(2, "level", "HIGH", "tags", false, "none", null),
          new EdgeSpec(3, "tags", "RED", "red", false, "borrowed", null),
          new EdgeSpec(4, "tags", "RED", "redCopy", true, "owned", null),
          new EdgeSpec(5, "tags", "BLUE", "blue", false, "borrowed", null),
          new EdgeSpec(6, "level", "HIGH", "blue", false, "borrowed", null)),
      1,
      "%% levels: at most 7 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_level{{\"level<br/>ByLevel<br/>copies at most 1\"}}\n"
          + "  stage_low[(\"low<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_tags{{\"tags<br/>Tags<br/>copies at most 0\"}}\n"
          + "  stage_red[(\"red<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_redCopy[(\"redCopy<br/>Keep<br/>copies at most 1\")]\n"
          + "  stage_blue[(\"blue<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|borrowed| stage_level\n"
          + "  stage_level -->|LOW, borrowed| stage_low\n"
          + "  stage_level -->|HIGH, metadata only| stage_tags\n"
          + "  stage_tags -->|RED, borrowed| stage_red\n"
          + "  stage_tags -->|RED, owned, copy| stage_redCopy\n"
          + "  stage_tags -->|BLUE, borrowed| stage_blue\n"
          + "  stage_level -->|HIGH, borrowed| stage_blue\n",
      7,
      new ProofMark(4, "VERSION"));

  private final Levels.Numbers numbers;

  private final Levels.ByLevel level;

  private final Levels.Look low;

  private final Levels.Tags tags;

  private final Levels.Look red;

  private final Levels.Keep redCopy;

  private final Levels.Look blue;

  LevelsPipeline(Levels.Numbers numbers, Levels.ByLevel level, Levels.Look low, Levels.Tags tags,
      Levels.Look red, Levels.Keep redCopy, Levels.Look blue) {
    super(SPEC);
    this.numbers = numbers;
    this.level = level;
    this.low = low;
    this.tags = tags;
    this.red = red;
    this.redCopy = redCopy;
    this.blue = blue;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new LevelsIsland0(context, numbers, level, low, tags, red, redCopy, blue);
      default: throw new IllegalArgumentException("levels has no island " + context.index());
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
    LevelStep numbers(Levels.Numbers numbers);
  }

  /**
   * Asks for stage {@code level}.
   */
  public interface LevelStep {
    /**
     * Sets stage {@code level}.
     *
     * @param level what runs there
     * @return the next step
     */
    LowStep level(Levels.ByLevel level);
  }

  /**
   * Asks for stage {@code low}.
   */
  public interface LowStep {
    /**
     * Sets stage {@code low}.
     *
     * @param low what runs there
     * @return the next step
     */
    TagsStep low(Levels.Look low);
  }

  /**
   * Asks for stage {@code tags}.
   */
  public interface TagsStep {
    /**
     * Sets stage {@code tags}.
     *
     * @param tags what runs there
     * @return the next step
     */
    RedStep tags(Levels.Tags tags);
  }

  /**
   * Asks for stage {@code red}.
   */
  public interface RedStep {
    /**
     * Sets stage {@code red}.
     *
     * @param red what runs there
     * @return the next step
     */
    RedCopyStep red(Levels.Look red);
  }

  /**
   * Asks for stage {@code redCopy}.
   */
  public interface RedCopyStep {
    /**
     * Sets stage {@code redCopy}.
     *
     * @param redCopy what runs there
     * @return the next step
     */
    BlueStep redCopy(Levels.Keep redCopy);
  }

  /**
   * Asks for stage {@code blue}.
   */
  public interface BlueStep {
    /**
     * Sets stage {@code blue}.
     *
     * @param blue what runs there
     * @return the next step
     */
    Ready blue(Levels.Look blue);
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
     * Changes what stage {@code level} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready levelOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code low} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready lowOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code tags} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready tagsOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code red} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready redOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code redCopy} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready redCopyOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code blue} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready blueOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    LevelsPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      LevelStep,
      LowStep,
      TagsStep,
      RedStep,
      RedCopyStep,
      BlueStep {
    private Levels.Numbers numbers;

    private Levels.ByLevel level;

    private Levels.Look low;

    private Levels.Tags tags;

    private Levels.Look red;

    private Levels.Keep redCopy;

    @Override
    public LevelStep numbers(Levels.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public LowStep level(Levels.ByLevel level) {
      Objects.requireNonNull(level, "level");
      this.level = level;
      return this;
    }

    @Override
    public TagsStep low(Levels.Look low) {
      Objects.requireNonNull(low, "low");
      this.low = low;
      return this;
    }

    @Override
    public RedStep tags(Levels.Tags tags) {
      Objects.requireNonNull(tags, "tags");
      this.tags = tags;
      return this;
    }

    @Override
    public RedCopyStep red(Levels.Look red) {
      Objects.requireNonNull(red, "red");
      this.red = red;
      return this;
    }

    @Override
    public BlueStep redCopy(Levels.Keep redCopy) {
      Objects.requireNonNull(redCopy, "redCopy");
      this.redCopy = redCopy;
      return this;
    }

    @Override
    public Ready blue(Levels.Look blue) {
      Objects.requireNonNull(blue, "blue");
      return new Complete(new LevelsPipeline(numbers, level, low, tags, red, redCopy, blue));
    }
  }

  private static final class Complete implements Ready {
    private final LevelsPipeline pipeline;

    private Complete(LevelsPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready levelOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("level"));
      return this;
    }

    @Override
    public Ready lowOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("low"));
      return this;
    }

    @Override
    public Ready tagsOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("tags"));
      return this;
    }

    @Override
    public Ready redOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("red"));
      return this;
    }

    @Override
    public Ready redCopyOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("redCopy"));
      return this;
    }

    @Override
    public Ready blueOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("blue"));
      return this;
    }

    @Override
    public LevelsPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
