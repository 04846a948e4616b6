import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.util.Properties;

final class Configure {
  private Configure() {}

  public static void main(String[] args) throws InterruptedException {
    Properties properties = new Properties();
    properties.setProperty("torvyn.host.threads", "2");
    properties.setProperty("torvyn.greet.shout.budget.bytes", "4096");
    HostSettings settings = HostSettings.builder().properties(properties).build();
    try (Host host = Host.create(settings);
        Flow flow =
            GreetPipeline.builder()
                .words(new Greet.Words())
                .shout(new Greet.Shout())
                .print(new Greet.Print())
                .printOptions(options -> options.blocking(true))
                .start(host)) {
      flow.await();
      System.out.print(flow.report());
    }
  }
}
