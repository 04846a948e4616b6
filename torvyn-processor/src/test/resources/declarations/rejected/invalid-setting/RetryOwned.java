package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("retry-owned")
interface RetryOwned {
  Parts.Numbers numbers();

  @OnError(ErrorPolicy.RETRY) // error: invalid-setting | stage 'inPlace' owns its input, which a failed call has consumed: there is nothing to retry with
  Parts.InPlace inPlace();

  Parts.Look out();
}
