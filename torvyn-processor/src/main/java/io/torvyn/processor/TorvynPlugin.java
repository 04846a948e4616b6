package io.torvyn.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.torvyn.processor.body.BodyCheck;

/** The door through which javac hands over attributed bodies, class by class. */
@AutoService(Plugin.class)
public final class TorvynPlugin implements Plugin {
  @Override
  public String getName() {
    return "Torvyn";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    new BodyCheck(task).listen(args);
  }
}
