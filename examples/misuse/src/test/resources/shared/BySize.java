import io.torvyn.annotation.Router;
import io.torvyn.flow.ElementMeta;

@Router
final class BySize {
  enum Port {
    SMALL,
    LARGE
  }

  Port route(ElementMeta meta) {
    return meta.size() < 1024 ? Port.SMALL : Port.LARGE;
  }
}
