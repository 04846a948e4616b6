/** Torvyn hosts seen with what every JDK has: Flight Recorder and JMX. */
module io.torvyn.monitor {
  requires transitive io.torvyn.runtime;
  requires transitive java.management;
  requires jdk.jfr;
  requires static org.jspecify;

  exports io.torvyn.monitor.jfr;
  exports io.torvyn.monitor.jmx;
}
