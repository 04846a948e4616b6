package io.torvyn.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes as users write them: a component with an entry method of loops, branches and a switch,
 * and helpers that lend and hand over what it owns. About sixty lines each, all correct.
 */
final class ComponentSources {
  private static final String TEMPLATE =
      """
      package generated;

      $IMPORTS
      $COMPONENT public final class Component$N {
        private static final byte SEPARATOR = ',';
        private int seen;
        private long total;

        $OWNED public $FROZEN process($BORROWED $FROZEN in, $ALLOCATOR alloc) {
          $MUTABLE out = alloc.allocate(in.size() + $N % 64 + 16);
          int fields = 0;
          for (int i = 0; i < in.size(); i++) {
            byte b = in.byteAt(i);
            if (b == SEPARATOR) {
              fields++;
              continue;
            }
            if (b < 0) {
              break;
            }
            out.append(folded(b, fields));
          }
          if (fields == 0 && out.size() > $N % 7) {
            out.$RELEASE;
            return copied(in, alloc);
          }
          sealed(out, fields);
          total += out.size();
          return out$FREEZE;
        }

        private byte folded(byte b, int field) {
          return switch (field & 3) {
            case 0 -> b;
            case 1 -> (byte) Character.toUpperCase(b);
            case 2 -> (byte) (b ^ $N % 32);
            default -> (byte) (b + seen);
          };
        }

        private void sealed($BORROWED $MUTABLE to, int fields) {
          int rest = fields;
          while (rest > 0) {
            to.append((byte) ('0' + rest % 10));
            rest /= 10;
          }
          seen++;
        }

        $OWNED private $FROZEN copied($BORROWED $FROZEN in, $ALLOCATOR alloc) {
          $MUTABLE copy = alloc.allocate(in.size() + 1);
          for (int i = in.size() - 1; i >= 0; i--) {
            copy.append(in.byteAt(i));
          }
          if (copy.size() > 0) {
            total++;
          } else {
            copy.append((byte) '\\n');
          }
          return copy$FREEZE;
        }

        public long total() {
          return total + seen;
        }
      }
      """;

  private ComponentSources() {}

  /** That many classes in a vocabulary, and what they need besides. */
  static List<SourceText> of(Vocabulary vocabulary, int classes) {
    List<SourceText> sources = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      sources.add(new SourceText("Component" + i, vocabulary.speak(TEMPLATE, i)));
    }
    if (vocabulary == Vocabulary.CLOSEABLES) {
      sources.add(new SourceText("Resource", Vocabulary.RESOURCE));
      sources.add(new SourceText("Resources", Vocabulary.RESOURCES));
    }
    return sources;
  }
}
