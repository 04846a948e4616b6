package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("fed-source")
interface FedSource {
  Parts.Numbers numbers();

  @From("numbers") // error: pipeline-shape | stage 'more' is a source and takes no elements
  Parts.Numbers more();

  @From({"numbers", "more"})
  Parts.Look out();
}
