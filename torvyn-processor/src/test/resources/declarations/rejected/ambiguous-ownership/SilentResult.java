package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
class SilentResult {
  Buffer pull(BufferAllocator alloc) { // error: ambiguous-ownership | 'pull' does not say who owns the Buffer it returns
    return null;
  }
}
