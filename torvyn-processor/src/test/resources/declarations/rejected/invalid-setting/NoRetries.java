package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-retries")
interface NoRetries {
  Parts.Numbers numbers();

  @OnError(value = ErrorPolicy.RETRY, retries = 0) // error: invalid-setting | stage 'out' retries 0 times
  Parts.Look out();
}
