package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
class PullWithoutEmitter {
  Pull pull(BufferAllocator alloc) { // error: component-shape | 'pull' returns Pull but has no Emitter to emit to
    return Pull.EXHAUSTED;
  }
}
