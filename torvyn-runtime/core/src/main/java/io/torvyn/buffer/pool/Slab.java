package io.torvyn.buffer.pool;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of native memory. On JDK 22 and later it belongs to a shared arena and is freed at once
 * when the pool closes; a window kept beyond that throws {@link IllegalStateException}. On JDK 17
 * to 21 it is a direct buffer, freed when the collector finds it unreachable.
 *
 * <p>The arena is reached through method handles on its exported, final API, so that one class file
 * serves every JDK and tests see what users run. They are called once per slab, never per buffer.
 */
final class Slab {
  private static final int FIRST_WITH_ARENAS = 22;

  /** Where slots begin, so that no two share a line and none has one more than it needs. */
  private static final int CACHE_LINE = 64;

  private static final @Nullable Arenas ARENAS = arenas();

  private final ByteBuffer memory;
  private final @Nullable AutoCloseable arena;

  private Slab(ByteBuffer memory, @Nullable AutoCloseable arena) {
    this.memory = memory;
    this.arena = arena;
  }

  /** {@code Arena.ofShared()}, {@code arena.allocate(bytes)}, {@code segment.asByteBuffer()}. */
  private record Arenas(MethodHandle open, MethodHandle allocate, MethodHandle asBuffer) {}

  private static @Nullable Arenas arenas() {
    if (Runtime.version().feature() < FIRST_WITH_ARENAS) {
      return null;
    }
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> arena = Class.forName("java.lang.foreign.Arena");
      Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
      return new Arenas(
          lookup.findStatic(arena, "ofShared", MethodType.methodType(arena)),
          lookup.findVirtual(
              arena, "allocate", MethodType.methodType(segment, long.class, long.class)),
          lookup.findVirtual(segment, "asByteBuffer", MethodType.methodType(ByteBuffer.class)));
    } catch (ReflectiveOperationException missing) {
      throw new ExceptionInInitializerError(missing);
    }
  }

  /**
   * Takes native memory, filled with zeros, from the beginning of a cache line on.
   *
   * @param bytes how much
   */
  static Slab allocate(int bytes) {
    Arenas arenas = ARENAS;
    if (arenas == null) {
      ByteBuffer memory = ByteBuffer.allocateDirect(room(bytes));
      return new Slab(room(bytes) == bytes ? memory : aligned(memory, bytes), null);
    }
    try {
      AutoCloseable arena = (AutoCloseable) arenas.open.invoke();
      Object segment = arenas.allocate.invoke(arena, (long) bytes, (long) CACHE_LINE);
      return new Slab((ByteBuffer) arenas.asBuffer.invoke(segment), arena);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new AssertionError("java.lang.foreign declares no checked exception", impossible);
    }
  }

  /** What to ask for in order to choose where to begin; the largest slabs begin where they may. */
  static int room(int bytes) {
    return bytes > Integer.MAX_VALUE - CACHE_LINE ? bytes : bytes + CACHE_LINE;
  }

  private static ByteBuffer aligned(ByteBuffer memory, int bytes) {
    return memory.alignedSlice(CACHE_LINE).slice(0, bytes);
  }

  /** The bytes of one slot. */
  ByteBuffer slice(int from, int bytes) {
    return memory.slice(from, bytes);
  }

  /** Whether {@link #free} returns the memory at once. */
  boolean freesAtOnce() {
    return arena != null;
  }

  /** Returns the memory to the system where the JDK allows it; nobody may use it afterwards. */
  void free() {
    if (arena == null) {
      return;
    }
    try {
      arena.close();
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception impossible) {
      throw new AssertionError("an arena's close declares no checked exception", impossible);
    }
  }
}
