package io.torvyn.examples.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Output, message and build settings in the README are those that other tests compare. */
class ReadmeTest {
  private static final String SHOUT =
      "examples/misuse/src/test/resources/misuse/write-after-freeze/Shout.txt";

  private final Document readme = Document.at("README.md");

  @Test
  void shouldOpenWithTheMessageThatTheCompilerGives() {
    String golden = Document.at(SHOUT).text();
    assertEquals(golden.replace("1 error\n", ""), readme.blocks("text").get(0));
  }

  @Test
  void shouldShowTheOutputThatTheJobGives() {
    String expected = Document.at("examples/access-log/expected-output.txt").text();
    assertTrue(expected.contains(readme.blocks("text").get(1)), "not in expected-output.txt");
  }

  @Test
  void shouldShowThePluginSettingThatTheExampleUses() {
    String pom = Document.at("examples/access-log/pom.xml").text();
    pom = pom.replace("${project.version}", version());
    String plugin = readme.blocks("xml").get(1).replace("</plugin>\n", "");
    assertTrue(pom.contains(plugin.indent(6)), "not in examples/access-log/pom.xml:\n" + plugin);
  }

  @Test
  void shouldNameTheVersionThatIsBuilt() {
    List<String> versions =
        Pattern.compile("torvyn-(?:runtime|processor)(?::|</artifactId>\\s*<version>)([\\w.-]+)")
            .matcher(readme.text())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(4, versions.size());
    assertEquals(List.of(version()), versions.stream().distinct().toList());
  }

  @Test
  void shouldGiveOneCommandInEachOfTheFirstTwoShellBlocks() {
    List<String> commands = readme.blocks("sh");
    assertEquals(2, commands.size());
    assertTrue(commands.get(0).startsWith("mvn ") && commands.get(0).lines().count() == 1);
    assertEquals("mvn -B -ntp verify\n", commands.get(1));
  }

  /** The version in this module's own descriptor, which names its parent's. */
  private static String version() {
    String pom = Document.at("examples/misuse/pom.xml").text();
    return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
  }
}
