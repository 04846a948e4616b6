package io.torvyn.benchmarks.launch;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that JMH runs benchmarks on, for every contender alike. They are Netty's, since its
 * pools keep their caches per thread and only for threads of this kind; on any other it would be
 * several times slower than where its users run it, on an event loop.
 *
 * <p>JMH makes it by name, with this constructor.
 */
public final class NettyThreads extends ThreadPoolExecutor {
  /** As many threads as JMH asks for, kept until it shuts them down. */
  public NettyThreads(int threads, String prefix) {
    super(
        threads,
        threads,
        0,
        TimeUnit.MILLISECONDS,
        new LinkedBlockingQueue<>(),
        new DefaultThreadFactory(prefix, true));
  }
}
