package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

@Pipeline("replicas")
interface Replicas {
  @Parallel(2) // error: invalid-setting | stage 'numbers' is a source, whose replicas would all make the same
  Parts.Numbers numbers();

  @Parallel(0) // error: invalid-setting | stage 'none' asks for 0 replicas
  Parts.Copy none();

  @Parallel(257) // error: invalid-setting | stage 'many' asks for 257 replicas
  Parts.Copy many();

  @Parallel(value = 2, order = Parallel.Order.KEYED) // error: invalid-setting | stage 'keyless' gives its replicas elements by key, but has no key
  Parts.Copy keyless();

  @Parallel(2)
  @KeyedBy // error: invalid-setting | stage 'keyed' has a key, but the order of its replicas is IN_ORDER
  Parts.Copy keyed();

  @Parallel(value = 2, order = Parallel.Order.UNORDERED) // error: invalid-setting | each replica of stage 'gathering' would see some of the elements: it is an aggregator, which gathers elements
  Parts.Overwrite gathering();

  Parts.Keep out();
}
