package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.torvyn.cli.report.GraphSvg;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture that {@code inspect --format svg} draws. */
class InspectSvgTest {
  /** The widest a character of a fixed-width font of 12 pixels is. */
  private static final double CHARACTER = 7.3;

  private static final double ABOVE = 10;
  private static final double BELOW = 3;

  /** Something that takes room. */
  private record Area(String what, double left, double top, double right, double bottom) {
    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally", "branching"})
  void shouldShowEveryStageAndEdge_whenReadAsXml(String pipeline) throws Exception {
    PipelineSpec spec =
        new Gson()
            .fromJson(
                Launched.torvyn("inspect", pipeline, "--format=json").json(), PipelineSpec.class);
    Document svg = svg(pipeline);
    assertEquals(
        spec.stages().stream().map(StageSpec::name).toList(),
        elements(svg, "rect").stream()
            .filter(rect -> rect.hasAttribute("data-stage"))
            .map(rect -> rect.getAttribute("data-stage"))
            .toList());
    assertEquals(
        spec.edges().stream().map(edge -> edge.from() + " " + edge.to()).toList(),
        elements(svg, "path").stream()
            .filter(path -> path.hasAttribute("data-from"))
            .map(path -> path.getAttribute("data-from") + " " + path.getAttribute("data-to"))
            .toList());
    for (EdgeSpec edge : spec.edges()) {
      String label = String.join("; ", labels(svg, edge));
      assertTrue(label.contains(edge.ownership()), label);
      assertEquals(edge.copy(), label.contains("a copy"), label);
      assertEquals(edge.deadLetter(), label.contains("failed"), label);
      if (edge.queue() != null) {
        assertTrue(label.contains("queue " + edge.queue().depth() + " "), label);
      }
    }
    String bound = "an element costs at most " + spec.copyBound() + " payload copies";
    assertTrue(texts(svg).stream().anyMatch(text -> text.endsWith(bound)), texts(svg)::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally", "branching", "pausing"})
  void shouldKeepBoxesAndLabelsApart_whateverTheGraph(String pipeline) throws Exception {
    Document svg = svg(pipeline);
    List<Area> areas = new ArrayList<>();
    for (Element rect : elements(svg, "rect")) {
      if (rect.hasAttribute("data-stage")) {
        double left = number(rect, "x");
        double top = number(rect, "y");
        areas.add(
            new Area(
                rect.getAttribute("data-stage"),
                left,
                top,
                left + number(rect, "width"),
                top + number(rect, "height")));
      }
    }
    for (Element text : elements(svg, "text")) {
      if (text.hasAttribute("data-edge")) {
        double left = number(text, "x");
        double line = number(text, "y");
        String label = text.getTextContent();
        areas.add(
            new Area(label, left, line - ABOVE, left + label.length() * CHARACTER, line + BELOW));
      }
    }
    Element root = svg.getDocumentElement();
    for (int i = 0; i < areas.size(); i++) {
      Area one = areas.get(i);
      assertTrue(
          one.left >= 0
              && one.top >= 0
              && one.right <= number(root, "width")
              && one.bottom <= number(root, "height"),
          () -> "outside of the picture: " + one);
      for (Area other : areas.subList(i + 1, areas.size())) {
        assertFalse(one.meets(other), () -> one + " lies on " + other);
      }
    }
  }

  @Test
  void shouldLeadFromLeftToRight_whenStagesFollowEachOther() throws Exception {
    Document svg = svg("branching");
    for (Element path : elements(svg, "path")) {
      if (path.hasAttribute("data-from")) {
        Element from = box(svg, path.getAttribute("data-from"));
        Element to = box(svg, path.getAttribute("data-to"));
        assertTrue(
            number(from, "x") + number(from, "width") < number(to, "x"),
            () -> path.getAttribute("d"));
      }
    }
  }

  @Test
  void shouldLoadNothingAndSuitLightAndDark_whenShown() {
    String svg = Launched.torvyn("inspect", "branching", "--format=svg").out();
    assertEquals(
        List.of("http://www.w3.org/2000/svg"),
        svg.lines()
            .filter(line -> line.contains("http"))
            .map(line -> line.replaceAll(".*\"(http[^\"]*)\".*", "$1"))
            .toList());
    assertFalse(svg.contains("href") || svg.contains("@import") || svg.contains("<script"), svg);
    assertTrue(svg.contains("prefers-color-scheme: dark"), svg);
    assertTrue(svg.chars().allMatch(c -> c < 0x7f), "readable in every encoding");
  }

  @Test
  void shouldEscape_whenNamesLookLikeMarkup() throws Exception {
    StageSpec odd =
        new StageSpec(
            "a<b & \"c\"",
            StageKind.SOURCE,
            "x.\u00dcber",
            true,
            false,
            false,
            0,
            false,
            ErrorPolicySpec.TERMINATE,
            1,
            false);
    String name = "</svg> & \u2603";
    Document svg =
        read(
            GraphSvg.of(
                new PipelineSpec(
                    name, "x.Y", List.of(odd), List.of(), 1, "", 1, new ProofMark(2, "x"))));
    assertEquals(odd.name(), box(svg, odd.name()).getAttribute("data-stage"));
    assertTrue(texts(svg).contains("\u00dcber"), texts(svg)::toString);
    assertTrue(texts(svg).contains(name + ": an element costs at most 1 payload copy"));
  }

  private static Document svg(String pipeline)
      throws IOException, ParserConfigurationException, SAXException {
    Launched launched = Launched.torvyn("inspect", pipeline, "--format=svg");
    assertEquals(0, launched.exitCode(), launched.err());
    return read(launched.out());
  }

  private static Document read(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String tag) {
    NodeList found = svg.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Element box(Document svg, String stage) {
    return elements(svg, "rect").stream()
        .filter(rect -> rect.getAttribute("data-stage").equals(stage))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<String> labels(Document svg, EdgeSpec edge) {
    return elements(svg, "text").stream()
        .filter(text -> text.getAttribute("data-edge").equals(Integer.toString(edge.index())))
        .map(Element::getTextContent)
        .toList();
  }

  private static double number(Element of, String attribute) {
    return Double.parseDouble(of.getAttribute(attribute));
  }
}
