package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("through-others")
interface ThroughOthers {
  Parts.Texts texts();

  Parts.Some some();

  Parts.Copy copy();

  @From("copy") // error: content-type-mismatch | stage 'out' accepts application/json, but 'texts' gives text/plain
  Parts.Json out();
}
