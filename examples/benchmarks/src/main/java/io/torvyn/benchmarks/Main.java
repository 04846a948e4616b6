package io.torvyn.benchmarks;

import io.torvyn.benchmarks.compile.CompilePlan;
import io.torvyn.benchmarks.compile.LeastHeap;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.benchmarks.latency.LatencyTable;
import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Machine;
import io.torvyn.benchmarks.launch.Rounds;
import io.torvyn.benchmarks.launch.Trial;
import io.torvyn.benchmarks.micro.Fairness;
import io.torvyn.benchmarks.micro.MicroPlan;
import io.torvyn.benchmarks.race.Contender;
import io.torvyn.benchmarks.race.RacePlan;
import io.torvyn.benchmarks.report.CompileTable;
import io.torvyn.benchmarks.report.JmhJson;
import io.torvyn.benchmarks.report.Line;
import io.torvyn.benchmarks.report.PlainTable;
import io.torvyn.benchmarks.report.RacePlot;
import io.torvyn.benchmarks.report.RaceTable;
import io.torvyn.benchmarks.startup.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The benchmark jar's command line. */
public final class Main {
  private static final Set<String> FLAGS = Set.of("--quick");
  private static final String USAGE =
      """
      usage: java -jar benchmarks.jar COMMAND [options]

        race     the seven workloads, every contender
                   --workloads W1,W5  --payloads 64,1024,16384  --contenders loop,netty
        compile  javac with and without checkers
                   --classes 100,300,1000  --checkings none,torvyn
        heap     the least heap in which javac finishes, with and without; --classes N
        micro    single parts: a buffer's life, a stage's boundary, many flows
                   --groups buffers,threads,remote,copies,stages,flows
        latency  from thread to thread at half load; --seconds N  --rounds N
        fairness how evenly flows share threads, and what sleeping ones cost; --seconds N
        startup  time to the first element beside an empty main, memory; --rounds N
        report   prints the table of JMH results again: report race.json

        --quick            1 fork, 2 warm-up iterations, 3 that count
        --forks N  --warmups N  --iterations N  --millis N
        --jvm-args "-Xmx64m"   further arguments of the forked JVMs
        --out FOLDER       where JSON, table and plot go (results)
      """;

  private Main() {}

  /** Runs one command; wrong words end with a sentence and exit code 2. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.print(USAGE);
      return;
    }
    try {
      Arguments arguments = new Arguments(Arrays.asList(args).subList(1, args.length), FLAGS);
      switch (args[0]) {
        case "race" -> race(arguments, String.join(" ", args));
        case "compile" -> compile(arguments, String.join(" ", args));
        case "heap" -> {
          int classes = arguments.number("--classes", 300);
          arguments.rejectUnknown();
          System.out.println(Machine.describe(String.join(" ", args)) + "\n");
          LeastHeap.print(classes, System.out);
        }
        case "micro" -> micro(arguments, String.join(" ", args));
        case "latency" -> latency(arguments, String.join(" ", args));
        case "fairness" -> {
          int seconds = arguments.number("--seconds", 10);
          arguments.rejectUnknown();
          System.out.println(Machine.describe(String.join(" ", args)) + "\n");
          Fairness.print(seconds, System.out);
        }
        case "startup" -> {
          int rounds = arguments.number("--rounds", 15);
          arguments.rejectUnknown();
          System.out.println(Machine.describe(String.join(" ", args)) + "\n");
          Startup.print(rounds, System.out);
        }
        case "report" -> report(arguments);
        default -> throw new IllegalArgumentException("no command '" + args[0] + "'");
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(USAGE);
      System.exit(2);
    }
  }

  private static void race(Arguments arguments, String command) throws IOException {
    Effort effort = Effort.of(arguments);
    measure("race", RacePlan.of(arguments).trials(effort), arguments, effort, command);
  }

  private static void compile(Arguments arguments, String command) throws IOException {
    Effort effort = Effort.of(arguments);
    measure("compile", CompilePlan.trials(arguments, effort), arguments, effort, command);
  }

  private static void micro(Arguments arguments, String command) throws IOException {
    Effort effort = Effort.of(arguments);
    measure("micro", MicroPlan.trials(arguments, effort), arguments, effort, command);
  }

  private static void measure(
      String name, List<Trial> trials, Arguments arguments, Effort effort, String command)
      throws IOException {
    Path out = Path.of(arguments.text("--out", "results"));
    arguments.rejectUnknown();
    Path json = out.resolve(name + ".json");
    new Rounds(effort, json, System.out).run(trials);
    Files.writeString(out.resolve(name + ".machine.txt"), Machine.describe(command) + "\n");
    print(json);
  }

  private static void latency(Arguments arguments, String command) throws Exception {
    int seconds = arguments.number("--seconds", 5);
    int rounds = arguments.number("--rounds", 5);
    arguments.rejectUnknown();
    System.out.println(Machine.describe(command) + "\n");
    LatencyTable.print(seconds, rounds, System.out);
  }

  private static void report(Arguments arguments) throws IOException {
    arguments.rejectUnknown();
    if (arguments.words().isEmpty()) {
      throw new IllegalArgumentException("report needs the JSON file that a run wrote");
    }
    for (String file : arguments.words()) {
      print(Path.of(file));
    }
  }

  /** Prints the table of a JSON file, and writes it and the plots beside it. */
  private static void print(Path json) throws IOException {
    List<Line> lines = JmhJson.read(json);
    Path folder = json.toAbsolutePath().getParent();
    String name = json.getFileName().toString().replaceFirst("\\.json$", "");
    Path machine = folder.resolve(name + ".machine.txt");
    StringBuilder text = new StringBuilder();
    if (Files.exists(machine)) {
      text.append(Files.readString(machine)).append('\n');
    }
    for (RaceTable table : RaceTable.of(lines)) {
      text.append(table.markdown(titles())).append('\n');
      Files.writeString(
          folder.resolve(name + "-" + table.payload() + ".svg"),
          new RacePlot(table, titles()).svg());
    }
    List<Line> others =
        lines.stream().filter(line -> !line.params().containsKey("contender")).toList();
    text.append(new CompileTable(others).markdown()).append('\n');
    if (!others.isEmpty()) {
      text.append(PlainTable.markdown(others));
    }
    Files.writeString(folder.resolve(name + ".md"), text);
    System.out.println(text);
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    for (Contender contender : Contender.values()) {
      titles.put(contender.name(), contender.title());
    }
    for (Workload workload : Workload.values()) {
      titles.put(workload.name(), workload.id() + " " + workload.title());
    }
    return titles;
  }
}
