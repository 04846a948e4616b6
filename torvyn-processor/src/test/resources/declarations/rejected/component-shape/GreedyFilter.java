package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Filter
class GreedyFilter {
  boolean evaluate(
      @Owned Buffer in) { // error: component-shape | 'evaluate' of a filter cannot take @Owned Buffer
    in.release();
    return true;
  }
}
