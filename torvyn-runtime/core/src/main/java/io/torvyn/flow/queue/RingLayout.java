package io.torvyn.flow.queue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/*
 * Fields of one group share a cache line; groups written by different threads do not:
 *
 *   | 64 bytes | tail, cachedHead, offered (producer) | 64 bytes | head, cachedTail, polled (consumer) | 64 bytes |
 *
 * The padding is what keeps a producer that moves its tail from slowing the consumer's head.
 */

/** Space before the producer's fields. */
@SuppressWarnings("unused")
abstract class RingPadBefore {
  private long p00, p01, p02, p03, p04, p05, p06, p07;
}

/** Written by the producer alone. */
abstract class RingProducer extends RingPadBefore {
  /** Where the next element goes; released by the producer, acquired by the consumer. */
  long tail;

  /** A value {@code head} has had. */
  long cachedHead;

  /** How many elements the queue was given. */
  long offered;
}

/** Space between the producer's and the consumer's fields. */
@SuppressWarnings("unused")
abstract class RingPadBetween extends RingProducer {
  private long p10, p11, p12, p13, p14, p15, p16, p17;
}

/** Written by the consumer, and by an evicting producer with a compare-and-set. */
abstract class RingConsumer extends RingPadBetween {
  /** Where the oldest element is; released by whoever takes it. */
  long head;

  /** A value {@code tail} has had. */
  long cachedTail;

  /** How many elements were taken by {@code poll} of the queue. */
  long polled;
}

/** Space after the consumer's fields, and the access to both indexes. */
@SuppressWarnings("unused")
abstract class RingLayout extends RingConsumer {
  static final VarHandle TAIL = handle(RingProducer.class, "tail");
  static final VarHandle HEAD = handle(RingConsumer.class, "head");

  private long p20, p21, p22, p23, p24, p25, p26, p27;

  private static VarHandle handle(Class<?> owner, String field) {
    try {
      return MethodHandles.lookup().findVarHandle(owner, field, long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
