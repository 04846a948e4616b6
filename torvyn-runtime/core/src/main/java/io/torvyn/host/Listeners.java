package io.torvyn.host;

import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Those who listen to a host's flows, as one listener. */
final class Listeners implements FlowListener {
  private final List<FlowListener> all = new CopyOnWriteArrayList<>();
  private final Consumer<String> warnings;

  Listeners(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  void add(FlowListener listener) {
    all.add(listener);
  }

  void remove(FlowListener listener) {
    all.remove(listener);
  }

  /** Null while nobody listens, so that flows make no events then. */
  @Nullable FlowListener orNull() {
    return all.isEmpty() ? null : this;
  }

  @Override
  public void happened(FlowEvent event) {
    for (FlowListener listener : all) {
      try {
        listener.happened(event);
      } catch (RuntimeException fault) {
        warnings.accept("a listener to flows threw " + fault + " at " + event);
      }
    }
  }
}
