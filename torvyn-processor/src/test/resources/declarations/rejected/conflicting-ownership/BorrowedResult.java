package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class BorrowedResult {
  @Borrowed Buffer process(@Borrowed Buffer in) { // error: conflicting-ownership | the result of 'process' is @Borrowed, but the host keeps what a component returns
    return in;
  }
}
