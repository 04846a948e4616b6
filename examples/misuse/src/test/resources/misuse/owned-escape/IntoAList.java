import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

@Sink
final class IntoAList {
  private final List<Object> recent = new ArrayList<>();

  void push(@Owned Buffer in) {
    recent.add(in);
  }
}
