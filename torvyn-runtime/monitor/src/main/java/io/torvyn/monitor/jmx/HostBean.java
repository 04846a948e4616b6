package io.torvyn.monitor.jmx;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * A host in an MBean server, named {@code io.torvyn:type=Host,name=…}. Any thread may call its
 * methods; readings are made anew for each call.
 *
 * <pre>{@code
 * try (Host host = Host.create();
 *     HostBean bean = HostBean.register(host, "main")) {
 *   …
 * }
 * }</pre>
 */
public final class HostBean implements HostMXBean, AutoCloseable {
  private final Host host;
  private final MBeanServer server;
  private final ObjectName name;

  private HostBean(Host host, MBeanServer server, ObjectName name) {
    this.host = host;
    this.server = server;
    this.name = name;
  }

  /**
   * Shows a host in the platform's MBean server.
   *
   * @param host an open host
   * @param name what tells it from other hosts of the process
   * @return what takes it away again; to be closed before the host
   * @throws IllegalArgumentException if another host has the name
   */
  public static HostBean register(Host host, String name) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName quoted = new ObjectName("io.torvyn:type=Host,name=" + ObjectName.quote(name));
      HostBean bean = new HostBean(host, server, quoted);
      server.registerMBean(bean, quoted);
      return bean;
    } catch (JMException taken) {
      throw new IllegalArgumentException(
          "no host can be shown as '" + name + "': " + taken.getMessage() + "; choose another name",
          taken);
    }
  }

  @Override
  public String getLevel() {
    return host.observation().level().name();
  }

  @Override
  public void setLevel(String level) {
    Level wanted;
    try {
      wanted = Level.valueOf(level.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'" + level + "' is no level: take OFF, PRODUCTION or DIAGNOSTIC");
    }
    Observation now = host.observation();
    host.observe(new Observation(wanted, now.steps(), now.copies()));
  }

  @Override
  public long getNativeBytes() {
    return host.pool().nativeBytes();
  }

  @Override
  public double getReuseRate() {
    return host.pool().reuseRate();
  }

  @Override
  public List<TierView> getTiers() {
    return host.pool().tiers().stream().<TierView>map(TierReading::new).toList();
  }

  @Override
  public List<FlowView> getFlows() {
    return host.flows().stream().<FlowView>map(FlowReading::of).toList();
  }

  @Override
  public String report(long flow) {
    return running(flow).report().toString();
  }

  @Override
  public void drain(long flow) {
    running(flow).drain();
  }

  @Override
  public void cancel(long flow) {
    running(flow).cancel();
  }

  private Flow running(long id) {
    List<Flow> flows = host.flows();
    return flows.stream()
        .filter(flow -> flow.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no flow "
                        + id
                        + " runs; those that do: "
                        + flows.stream().map(Flow::id).toList()));
  }

  /** Takes the host away from the MBean server. */
  @Override
  public void close() {
    try {
      server.unregisterMBean(name);
    } catch (InstanceNotFoundException gone) {
      // Somebody else took it away: that is what was wanted.
      return;
    } catch (JMException refused) {
      throw new IllegalStateException("could not take away " + name, refused);
    }
  }
}
