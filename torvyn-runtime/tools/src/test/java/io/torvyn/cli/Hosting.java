package io.torvyn.cli;

import io.torvyn.cli.sample.Endless;
import io.torvyn.cli.sample.Pausing;
import io.torvyn.cli.sample.PausingPipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.monitor.jmx.HostBean;
import java.time.Duration;

/** A program to look at: two hosts, one with a flow that has made two elements and waits. */
final class Hosting {
  /** What it prints when there is something to see. */
  static final String READY = "ready to be looked at";

  private Hosting() {}

  /** Runs until it is ended. */
  public static void main(String[] args) throws InterruptedException {
    try (Host main = Host.create();
        HostBean shown = HostBean.register(main, "main");
        Host idle = Host.create();
        HostBean alsoShown = HostBean.register(idle, "idle, \"quoted\"");
        Flow flow =
            PausingPipeline.builder()
                .numbers(new Pausing.TwoNumbers())
                .announce(new Endless.Announce())
                .start(main)) {
      while (flow.report().stage("announce").in() < 2) {
        Thread.onSpinWait();
      }
      System.out.println(READY);
      flow.await(Duration.ofHours(1));
    }
  }
}
