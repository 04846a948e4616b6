package io.torvyn.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {
  @TempDir Path folder;

  private static String result(String contender, String forks, String bytes) {
    return """
        {"benchmark": "io.torvyn.benchmarks.race.Race.run", "threads": 2, "forks": 1,
         "params": {"contender": "%s", "payload": "64", "workload": "TRANSFORM"},
         "primaryMetric": {"score": 1, "scoreError": "NaN", "scoreUnit": "ns/op", "rawData": %s},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 0, "rawData": %s}}}
        """
        .formatted(contender, forks, bytes);
  }

  private List<Line> lines() throws IOException {
    String text =
        "["
            + result("LOOP", "[[10, 12], [8, 10], [19, 21]]", "[[0, 0], [0, 0], [0, 0]]")
            + ","
            + result("STREAMS", "[[20, 24]]", "[[80, 82]]")
            + "]";
    return JmhJson.read(Files.writeString(folder.resolve("race.json"), text));
  }

  @Test
  void shouldTakeTheMedianOfTheForks() throws IOException {
    Line loop = lines().get(0);
    assertEquals(11, loop.time().median());
    assertEquals(5.5, loop.time().spread());
    assertEquals(3, loop.forks());
    assertEquals("Race.run", loop.benchmark());
  }

  @Test
  void shouldSpreadOverIterations_whenThereIsOneFork() throws IOException {
    Line streams = lines().get(1);
    assertEquals(22, streams.time().median());
    assertEquals(2, streams.time().spread());
    assertEquals(81, streams.bytes().median());
  }

  @Test
  void shouldPrintFigureSpreadAndRatioToTheLimit() throws IOException {
    String text = RaceTable.of(lines()).iterator().next().markdown(Map.of("STREAMS", "streams"));
    assertTrue(text.contains("| 64 B, ns per element | TRANSFORM |"), text);
    assertTrue(text.contains("| LOOP | 11.0 ± 5.50 (1.00×) |"), text);
    assertTrue(text.contains("| streams | 22.0 ± 2.00 (2.00×) |"), text);
    assertTrue(text.contains("| streams | 81.0 ± 1.00 |"), text);
  }

  @Test
  void shouldDrawOneBarForEachContender() throws Exception {
    String svg = new RacePlot(RaceTable.of(lines()).iterator().next(), Map.of()).svg();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    NodeList bars = document.getElementsByTagName("rect");
    assertEquals(3, bars.getLength(), "the background and two bars");
    double loop =
        Double.parseDouble(bars.item(1).getAttributes().getNamedItem("width").getNodeValue());
    double streams =
        Double.parseDouble(bars.item(2).getAttributes().getNamedItem("width").getNodeValue());
    assertTrue(loop < streams, "the shorter bar is the faster contender");
  }

  @Test
  void shouldPrintRowsByParameter_whenResultsAreNoRace() throws IOException {
    String text = PlainTable.markdown(lines());
    assertTrue(
        text.contains(
            "| Race.run contender=LOOP payload=64 workload=TRANSFORM | 11.0 | 5.50 | ns/op | 0.00 | 2 | 3 |"),
        text);
  }

  @Test
  void shouldNameTheFile_whenItHoldsNoResults() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.json"), "{}");
    IOException failure = assertThrows(IOException.class, () -> JmhJson.read(wrong));
    assertTrue(failure.getMessage().contains("wrong.json"), failure.getMessage());
  }

  private static Line compile(String checking, int millis) {
    return new Line(
        "CompileTime.compile",
        Map.of("checking", checking, "classes", "100"),
        "ms/op",
        new Score(millis, 0),
        new Score(0, 0),
        1,
        1);
  }

  @Test
  void shouldCompareCompileTimes_andLeaveOutWhatWasNotRun() {
    String text =
        new CompileTable(
                List.of(
                    compile("NONE", 100),
                    compile("TORVYN", 150),
                    compile("PLAIN_NONE", 80),
                    compile("PLAIN_RESOURCE_LEAK", 1080)))
            .markdown();
    assertTrue(text.endsWith("| 100 | 1.50 | | | | | | 0.05 |\n"), text);
    assertEquals("", new CompileTable(List.of()).markdown());
  }
}
