package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("long-backoff")
interface LongBackoff {
  Parts.Numbers numbers();

  @OnError(value = ErrorPolicy.RETRY, backoffMillis = 60_001) // error: invalid-setting | stage 'out' waits 60001 ms before a retry
  Parts.Look out();
}
