package io.torvyn.benchmarks.race;

import io.torvyn.benchmarks.contender.handoff.AgronaHandOff;
import io.torvyn.benchmarks.contender.handoff.DisruptorHandOff;
import io.torvyn.benchmarks.contender.handoff.JcToolsHandOff;
import io.torvyn.benchmarks.contender.loop.LoopContests;
import io.torvyn.benchmarks.contender.netty.NettyContests;
import io.torvyn.benchmarks.contender.pekko.PekkoContests;
import io.torvyn.benchmarks.contender.publisher.PublisherContests;
import io.torvyn.benchmarks.contender.reactor.ReactorContests;
import io.torvyn.benchmarks.contender.rxjava.RxJavaContests;
import io.torvyn.benchmarks.contender.streams.StreamsContests;
import io.torvyn.benchmarks.contender.torvyn.TorvynContests;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Who takes part, and in what. */
public enum Contender {
  /** A loop written by hand over direct buffers that are reused: the limit. */
  LOOP(
      "hand-written loop", LoopContests::open, EnumSet.complementOf(EnumSet.of(Workload.HAND_OFF))),
  /** The same loop over Netty's pooled buffers. */
  NETTY("Netty pooled", NettyContests::open, EnumSet.allOf(Workload.class)),
  /** Torvyn: generated drivers over proved components. */
  TORVYN("Torvyn", TorvynContests::open, EnumSet.allOf(Workload.class)),
  /** Project Reactor over Netty's pooled buffers. */
  REACTOR("Reactor", ReactorContests::open, EnumSet.allOf(Workload.class)),
  /** RxJava over Netty's pooled buffers. */
  RXJAVA("RxJava", RxJavaContests::open, EnumSet.allOf(Workload.class)),
  /** Pekko Streams over byte strings. */
  PEKKO("Pekko Streams", PekkoContests::open, EnumSet.allOf(Workload.class)),
  /** The JDK's publisher over an array for every element. */
  PUBLISHER("SubmissionPublisher", PublisherContests::open, EnumSet.allOf(Workload.class)),
  /** Java's streams over an array for every element. */
  STREAMS("java.util.stream", StreamsContests::open, EnumSet.allOf(Workload.class)),
  /** JCTools' queues, full buffers one way and empty ones back: the limit between two threads. */
  JCTOOLS("JCTools by hand", JcToolsHandOff::new, EnumSet.of(Workload.HAND_OFF)),
  /** Agrona's ring buffer. */
  AGRONA("Agrona by hand", AgronaHandOff::new, EnumSet.of(Workload.HAND_OFF)),
  /** The LMAX Disruptor. */
  DISRUPTOR("Disruptor", DisruptorHandOff::new, EnumSet.of(Workload.HAND_OFF));

  private final String title;
  private final Function<Input, Contest> opening;
  private final Set<Workload> workloads;

  Contender(String title, Function<Input, Contest> opening, Set<Workload> workloads) {
    this.title = title;
    this.opening = opening;
    this.workloads = workloads;
  }

  /** The contender's name in a table. */
  public String title() {
    return title;
  }

  /** Whether this contender does that workload: queues alone do only the one with two threads. */
  public boolean does(Workload workload) {
    return workloads.contains(workload);
  }

  /**
   * Makes the contender ready for the input's workload. The caller closes the contest.
   *
   * @throws IllegalArgumentException when the contender does not do that workload
   */
  public Contest open(Input input) {
    if (!does(input.workload())) {
      throw new IllegalArgumentException(
          title + " does not do " + input.workload().id() + "; it does " + workloads);
    }
    return opening.apply(input);
  }
}
