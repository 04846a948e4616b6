package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class BorrowedWriter {
  @Owned Buffer process(
      @Borrowed MutableBuffer in) { // error: conflicting-ownership | parameter 'in' is a @Borrowed MutableBuffer, but only an owner may write
    return null;
  }
}
