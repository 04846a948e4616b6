package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The page that {@code bench --report x.html} writes. */
class BenchPageTest {
  @TempDir private Path folder;
  private JsonObject result;
  private Path page;

  @BeforeEach
  void measure() {
    page = folder.resolve("r.html");
    result =
        Launched.in(
                folder,
                Map.of("TORVYN_CLASSPATH", Launched.SAMPLES.toString()),
                "bench",
                "tally",
                "--duration=0.6",
                "--warmup=0.2",
                "--report=r.html",
                "--format=json")
            .json();
  }

  @Test
  void shouldShowEveryPicture_whenReadAsXml()
      throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
    String html = Files.readString(page);
    int from = html.indexOf("<body>");
    String body = html.substring(from, html.indexOf("</body>") + "</body>".length());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Document read =
        factory
            .newDocumentBuilder()
            .parse(
                new org.xml.sax.InputSource(
                    new java.io.StringReader(body.replace("<br>", "<br/>"))));
    assertEquals("4", count(read, "//svg"), "copies, latency, throughput, queues");
    assertEquals(
        String.valueOf(result.getAsJsonArray("samples").size()),
        count(read, "//svg[@id='throughput']/circle"));
    JsonObject copy = doubled();
    assertEquals(
        copy.get("bytes").getAsString(),
        XPathFactory.newInstance()
            .newXPath()
            .evaluate("//rect[@data-stage='doubled']/@data-bytes", read));
    assertTrue(!html.contains("http"), "the page loads nothing");
  }

  @Test
  void shouldShowAPlottedValue_whenABrowserOpensIt() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(
        browser.isPresent(), "no chromium on the path: the page was not opened in a browser");
    Path dump = folder.resolve("dom");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(Launched.LIMIT_SECONDS, TimeUnit.SECONDS), "it does not end");
    } finally {
      process.destroyForcibly();
    }
    Matcher plotted =
        Pattern.compile("data-stage=\"doubled\"[^>]*data-bytes=\"(\\d+)\"")
            .matcher(Files.readString(dump));
    assertTrue(plotted.find(), "the browser shows no bar of 'doubled'");
    assertEquals(doubled().get("bytes").getAsString(), plotted.group(1));
  }

  private JsonObject doubled() {
    for (JsonElement copy : result.getAsJsonArray("copies")) {
      if (copy.getAsJsonObject().get("stage").getAsString().equals("doubled")) {
        return copy.getAsJsonObject();
      }
    }
    throw new AssertionError("no copies of 'doubled' in " + result);
  }

  private static String count(Document read, String what) throws XPathExpressionException {
    return XPathFactory.newInstance().newXPath().evaluate("string(count(" + what + "))", read);
  }

  private static Optional<Path> browser() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            folder ->
                Arrays.asList("chromium", "chromium-browser", "google-chrome").stream()
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
