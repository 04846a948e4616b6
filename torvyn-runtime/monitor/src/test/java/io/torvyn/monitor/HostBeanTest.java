package io.torvyn.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.monitor.jmx.HostBean;
import io.torvyn.monitor.jmx.HostMXBean;
import io.torvyn.observe.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import org.junit.jupiter.api.Test;

/** A host seen and steered over a JMX connection on loopback. */
class HostBeanTest {
  private static final String NAME = "io.torvyn:type=Host,name=\"test\"";
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

  private static Flow endless(Host host, Parcels.Counter counter) {
    return ParcelsPipeline.builder()
        .numbers(new Parcels.Numbers(Integer.MAX_VALUE))
        .packing(new Parcels.Packing(-1))
        .shelf(new Parcels.Shelf())
        .counter(counter)
        .start(host);
  }

  @Test
  void shouldShowAndSteerFlows_whenConnected() throws Exception {
    JMXConnectorServer door =
        JMXConnectorServerFactory.newJMXConnectorServer(
            new JMXServiceURL("service:jmx:rmi://localhost"), null, server);
    door.start();
    try (Host host = Host.create();
        HostBean bean = HostBean.register(host, "test");
        JMXConnector connector = JMXConnectorFactory.connect(door.getAddress())) {
      MBeanServerConnection far = connector.getMBeanServerConnection();
      HostMXBean seen = JMX.newMXBeanProxy(far, new ObjectName(NAME), HostMXBean.class);
      assertEquals(0, seen.getFlows().size());
      Parcels.Counter counter = new Parcels.Counter();
      Flow flow = endless(host, counter);
      Until.reached(
          "the queue is full", () -> seen.getFlows().get(0).getQueues().get(0).getWaiting() == 2);
      HostMXBean.FlowView view = seen.getFlows().get(0);
      assertEquals("parcels", view.getPipeline());
      assertEquals(flow.traceId(), view.getTraceId());
      assertEquals("RUNNING", view.getState());
      assertEquals(2, view.getQueues().get(0).getDepth());
      assertEquals("counter", view.getQueues().get(0).getTo());
      assertTrue(view.getOutstanding() > 0);
      assertTrue(view.getProduced() > 2);
      assertEquals(view.getProduced() * Integer.BYTES, view.getBytesProduced());
      assertTrue(view.getBytesCopied() > 0);
      assertEquals(256, seen.getTiers().get(0).getBufferBytes());
      assertTrue(seen.getTiers().get(0).getBuffers() > 0);
      assertTrue(seen.getNativeBytes() > 0);
      assertTrue(seen.report(flow.id()).contains("parcels"));
      seen.setLevel("production");
      assertEquals("PRODUCTION", seen.getLevel());
      assertEquals(Level.PRODUCTION, flow.times().level());
      counter.allowed.release(1_000_000);
      seen.drain(flow.id());
      assertTrue(flow.await(Duration.ofSeconds(20)));
      assertEquals(FlowState.COMPLETED, flow.state());
      assertEquals(0, seen.getFlows().size());
    } finally {
      door.stop();
    }
    assertFalse(server.isRegistered(new ObjectName(NAME)));
  }

  @Test
  void shouldSayWhatIsWrong_whenALevelOrFlowOrNameIsUnknown() throws Exception {
    try (Host host = Host.create();
        HostBean bean = HostBean.register(host, "test")) {
      HostMXBean seen = JMX.newMXBeanProxy(server, new ObjectName(NAME), HostMXBean.class);
      Throwable level = assertThrows(IllegalArgumentException.class, () -> seen.setLevel("loud"));
      assertEquals("'loud' is no level: take OFF, PRODUCTION or DIAGNOSTIC", level.getMessage());
      Throwable flow = assertThrows(IllegalArgumentException.class, () -> seen.cancel(7));
      assertEquals("no flow 7 runs; those that do: []", flow.getMessage());
      Throwable name =
          assertThrows(IllegalArgumentException.class, () -> HostBean.register(host, "test"));
      assertTrue(name.getMessage().contains("choose another name"), name.getMessage());
    }
  }

  @Test
  void shouldEndAFlow_whenToldTo() throws Exception {
    try (Host host = Host.create();
        HostBean bean = HostBean.register(host, "test")) {
      Parcels.Counter counter = new Parcels.Counter();
      counter.allowed.release(1_000_000);
      Flow flow = endless(host, counter);
      bean.cancel(flow.id());
      flow.await();
      assertEquals(FlowState.CANCELLED, flow.state());
    }
  }
}
