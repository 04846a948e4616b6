package io.torvyn.cli.running;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import io.torvyn.cli.console.CommandFailure;
import io.torvyn.monitor.jmx.HostMXBean;
import io.torvyn.processor.diagnostic.NearestName;
import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * The hosts of another process of this machine and user that shows them over JMX. What can go wrong
 * is said as a {@link CommandFailure}.
 */
public final class RunningHosts {
  private static final String BEANS = "io.torvyn:type=Host,*";

  private final long pid;

  private RunningHosts(long pid) {
    this.pid = pid;
  }

  /**
   * Reads the hosts of a process. Its virtual machine starts its management agent for that, which
   * listens to this machine only, and keeps it.
   *
   * @param pid the process
   * @param pipeline whose flows to read, with their reports; empty for all without
   * @return what there is now
   * @throws CommandFailure if the process does not let anybody look, shows no host, or runs no flow
   *     of the pipeline
   */
  public static ProcessReading of(long pid, Optional<String> pipeline) {
    return new RunningHosts(pid).read(pipeline);
  }

  private ProcessReading read(Optional<String> pipeline) {
    try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(agent()))) {
      return read(connector.getMBeanServerConnection(), pipeline);
    } catch (IOException | UndeclaredThrowableException | JMException lost) {
      throw CommandFailure.failed(
          "process " + pid + " could not be read: " + lost.getMessage() + "; does it still run?",
          lost);
    }
  }

  private String agent() {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        return machine.startLocalManagementAgent();
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException | IOException refused) {
      throw CommandFailure.misused(
          "process "
              + pid
              + " lets nobody look: "
              + refused.getMessage()
              + "; it must be a Java virtual machine of the same user, without"
              + " -XX:+DisableAttachMechanism. There are "
              + others());
    } catch (NoClassDefFoundError notThere) {
      throw CommandFailure.failed("this Java cannot attach to others: use a JDK", notThere);
    }
  }

  /** Processes that could have been meant. */
  private static String others() {
    String self = Long.toString(ProcessHandle.current().pid());
    return VirtualMachine.list().stream()
        .filter(other -> !other.id().equals(self))
        .map(other -> other.id() + " " + other.displayName().split(" ", 2)[0])
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private ProcessReading read(MBeanServerConnection far, Optional<String> pipeline)
      throws IOException, JMException {
    TreeMap<String, HostMXBean> beans = new TreeMap<>();
    for (ObjectName bean : far.queryNames(new ObjectName(BEANS), null)) {
      beans.put(name(bean), JMX.newMXBeanProxy(far, bean, HostMXBean.class));
    }
    if (beans.isEmpty()) {
      throw CommandFailure.misused(
          "process "
              + pid
              + " shows no host: let it call HostBean.register(host, \"main\") of torvyn-monitor");
    }
    List<HostReading> hosts = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    beans.forEach(
        (name, bean) -> {
          HostReading host = HostReading.of(name, bean, pipeline);
          hosts.add(host);
          if (pipeline.isPresent()) {
            host.flows().forEach(flow -> report(bean, flow.id()).ifPresent(reports::add));
          }
        });
    ProcessReading reading = new ProcessReading(pid, hosts, reports);
    if (pipeline.isPresent() && reading.flows().findAny().isEmpty()) {
      throw none(pipeline.get(), beans.values());
    }
    return reading;
  }

  /** Empty if the flow has ended meanwhile. */
  private static Optional<String> report(HostMXBean host, long flow) {
    try {
      return Optional.of(host.report(flow));
    } catch (IllegalArgumentException ended) {
      return Optional.empty();
    }
  }

  private CommandFailure none(String pipeline, Iterable<HostMXBean> hosts) {
    List<String> names = new ArrayList<>();
    for (HostMXBean host : hosts) {
      host.getFlows().forEach(flow -> names.add(flow.getPipeline()));
    }
    return CommandFailure.misused(
        "no flow of '"
            + pipeline
            + "' runs in process "
            + pid
            + NearestName.of(pipeline, names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(";")
            + " There are flows of "
            + names.stream().distinct().sorted().toList());
  }

  private static String name(ObjectName bean) {
    String name = String.valueOf(bean.getKeyProperty("name"));
    return name.startsWith("\"") ? ObjectName.unquote(name) : name;
  }
}
