package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

@Pipeline("key-without-edge")
interface KeyWithoutEdge {
  Parts.Numbers numbers();

  Parts.Copy copy();

  @KeyedBy // error: invalid-setting | stage 'again' is keyed, but no edge in front of it could part elements
  Parts.Copy again();

  Parts.Look out();
}
