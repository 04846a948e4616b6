package io.torvyn.processor.ownership.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small examples of the rules document, row by row. */
class RulesTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        @Owned Buffer f(@Borrowed Buffer in, BufferAllocator alloc) {
          return in; // error: transfer-borrowed
        }
        """,
        """
        void f(@Borrowed Buffer in) {
          in.release(); // error: release-borrowed
          in.size();
        }
        """,
        """
        Object last;
        void f(@Borrowed Buffer in) {
          this.last = in; // error: borrow-escape
        }
        """,
        """
        void f(@Borrowed Buffer in, java.util.concurrent.ExecutorService pool) {
          pool.submit(() -> in.size()); // error: borrow-escape
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc) {
          MutableBuffer o = alloc.allocate(8);
          return null; // error: leak
        }
        """,
        """
        void f(BufferAllocator alloc) {
          alloc.allocate(8).freeze(); // error: leak
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, byte x) {
          var o = alloc.allocate(8);
          var f = o.freeze();
          o.append(x); // error: write-after-freeze
          return f;
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, boolean c) {
          var o = alloc.allocate(8);
          if (c) o.release();
          return o.freeze(); // error: use-after-release
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc) {
          var o = alloc.allocate(8);
          while (more()) takeMutable(o); // error: use-after-transfer
          return null; // error: leak
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc) {
          var o = alloc.allocate(8);
          var v = o.view();
          var f = o.freeze();
          v.get(0); // error: view-outlives-buffer
          return f;
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, byte x) {
          try (var o = alloc.allocate(8)) { o.append(x); return o.freeze(); }
        }
        """,
        """
        void log() {}
        @Owned Buffer f() {
          Buffer b = null; try { b = next(); return b; } finally { log(); }
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, String x) {
          var o = alloc.allocate(8);
          o.append((byte) parse(x));
          return o.freeze();
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, byte x) {
          var a = alloc.allocate(8); var b = a; b.append(x); return b.freeze();
        }
        """,
        """
        @Owned Buffer f(BufferAllocator alloc, byte x) {
          var a = alloc.allocate(8);
          var b = a;
          var f = b.freeze();
          a.append(x); // error: write-after-freeze
          return f;
        }
        """,
        """
        void f() {
          Buffer f = next();
          takeSized(f, f.size());
        }
        """,
        """
        void f() {
          Buffer f = next();
          take2(f, f); // error: use-after-transfer
        }
        """,
        """
        void f(boolean c) {
          Buffer b = next();
          if (c) { take(b); b = null; }
          if (b != null) b.release();
        }
        """,
        """
        void f(boolean c) {
          Buffer b = next();
          if (c) take(b);
          if (!c) b.release();
        }
        """,
      })
  void shouldJudgeAsTheDocumentSays(String members) {
    assertEquals(List.of(), Checked.mismatches(members));
  }
}
