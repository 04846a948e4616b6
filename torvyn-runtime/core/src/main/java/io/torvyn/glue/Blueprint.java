package io.torvyn.glue;

import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageSpec;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to build a pipeline anew wherever a part of it runs. It is serializable and holds no
 * component, only their makers. The processor writes a subclass per pipeline that asks for one; its
 * islands are cut at sources and sinks as well, so that others can take their places.
 */
public abstract class Blueprint implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, Maker<?>> makers = new HashMap<>();
  private final HashMap<String, KeySpec> keys = new HashMap<>();
  private final HashSet<String> mindful = new HashSet<>();
  private final HashMap<String, String> forgetful = new HashMap<>();

  /** For generated subclasses. */
  protected Blueprint() {}

  /**
   * What was declared, cut at sources and sinks.
   *
   * @return the same description as that of what {@link #create} makes
   */
  public abstract PipelineSpec spec();

  /**
   * Makes an island's components.
   *
   * @param island the island's number
   * @return a pipeline of which only that island can be driven
   * @throws Exception what a maker threw
   */
  public abstract GeneratedPipeline create(int island) throws Exception;

  /**
   * How a stage is made.
   *
   * @param stage its name
   * @return null if its component has no constructor without parameters and no maker was given
   */
  public final @Nullable Maker<?> maker(String stage) {
    return makers.get(stage);
  }

  /**
   * Whether results of a stage depend on earlier elements, as its declaration shows it.
   *
   * @param stage its name
   * @return true for aggregators and whoever keeps buffers or leases
   */
  public final boolean remembers(String stage) {
    return mindful.contains(stage);
  }

  /**
   * Says that results of a stage depend on earlier elements. For generated subclasses.
   *
   * @param stage its name
   */
  protected final void mindful(String stage) {
    mindful.add(stage);
  }

  /**
   * Says how a stage is made. For generated subclasses.
   *
   * @param stage its name
   * @param maker makes its component
   */
  protected final void supply(String stage, Maker<?> maker) {
    makers.put(stage, Objects.requireNonNull(maker, stage));
  }

  /**
   * By which bytes the elements that come to a stage belong together.
   *
   * @param stage its name
   * @return null if they may be parted anyhow
   */
  public final @Nullable KeySpec key(String stage) {
    return keys.get(stage);
  }

  /**
   * Why a source or sink cannot be restored as it was.
   *
   * @param stage its name
   * @return the end of a sentence about its component; null if it can
   */
  public final @Nullable String forgets(String stage) {
    return forgetful.get(stage);
  }

  /**
   * Says that a source or sink cannot be restored as it was. For generated subclasses.
   *
   * @param stage its name
   * @param why the end of a sentence about its component
   */
  protected final void forgetful(String stage, String why) {
    forgetful.put(stage, why);
  }

  /**
   * Says by which bytes elements belong together. For generated subclasses.
   *
   * @param stage the stage they come to
   * @param from the first byte
   * @param length how many; 0 for all from the first one on
   */
  protected final void keyed(String stage, int from, int length) {
    keys.put(stage, new KeySpec(from, length));
  }

  /**
   * Makes the component of a stage. For generated subclasses.
   *
   * @param stage its name
   * @param type its class
   * @param <T> its class
   * @return a new component
   * @throws IllegalStateException if there is no maker for it; the message says what to do
   * @throws Exception what the maker threw
   */
  protected final <T> T make(String stage, Class<T> type) throws Exception {
    Maker<?> maker = makers.get(stage);
    if (maker == null) {
      throw new IllegalStateException(missing(stage));
    }
    return type.cast(maker.make());
  }

  /**
   * Says that a stage cannot be made, and what to do about it.
   *
   * @param stage its name
   * @return a sentence for the user
   */
  public final String missing(String stage) {
    StageSpec spec = spec().stage(stage);
    return "stage '"
        + stage
        + "' of pipeline '"
        + spec().name()
        + "' cannot be made: "
        + spec.component()
        + " has no constructor without parameters that generated code may call; say ."
        + stage
        + "(() -> new "
        + spec.component().substring(spec.component().lastIndexOf('.') + 1)
        + "(…)) on the blueprint";
  }
}
