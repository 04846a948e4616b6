package io.torvyn.monitor.jmx;

import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.QueueReport;
import io.torvyn.host.StageReport;
import java.util.List;

/** A flow, read at one moment. */
record FlowReading(String traceId, FlowReport report) implements HostMXBean.FlowView {
  static FlowReading of(Flow flow) {
    return new FlowReading(flow.traceId(), flow.report());
  }

  @Override
  public long getId() {
    return report.flowId();
  }

  @Override
  public String getPipeline() {
    return report.pipeline();
  }

  @Override
  public String getTraceId() {
    return traceId;
  }

  @Override
  public String getState() {
    return report.state().name();
  }

  @Override
  public long getProduced() {
    return report.produced();
  }

  @Override
  public long getBytesProduced() {
    return report.copies().amplification().bytesProduced();
  }

  @Override
  public long getBytesCopied() {
    return report.copies().totals().totalBytes();
  }

  @Override
  public long getFailures() {
    return report.stages().stream().mapToLong(StageReport::failures).sum();
  }

  @Override
  public long getOutstanding() {
    return report.outstanding();
  }

  @Override
  public List<HostMXBean.QueueView> getQueues() {
    return report.queues().stream().<HostMXBean.QueueView>map(QueueReading::new).toList();
  }

  /** A queue, read at one moment. */
  private record QueueReading(QueueReport queue) implements HostMXBean.QueueView {
    @Override
    public String getFrom() {
      return queue.from();
    }

    @Override
    public String getTo() {
      return queue.to();
    }

    @Override
    public int getDepth() {
      return queue.depth();
    }

    @Override
    public int getWaiting() {
      return queue.waiting();
    }

    @Override
    public long getDropped() {
      return queue.dropped();
    }
  }
}
