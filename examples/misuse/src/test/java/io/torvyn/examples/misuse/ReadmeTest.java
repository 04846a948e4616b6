package io.torvyn.examples.misuse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is cut from files that are compiled, run or compared by other tests. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path MISUSE = Path.of("src/test/resources");
  private static final Path ACCESS_LOG = ROOT.resolve("examples/access-log");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void shouldShowCodeThatIsCompiled() throws IOException {
    List<String> sources = sources();
    assertAll(
        blocks("java").stream()
            .map(
                code ->
                    () ->
                        assertTrue(
                            sources.stream().anyMatch(source -> source.contains(code)),
                            "no compiled file holds\n" + code)));
  }

  @Test
  void shouldOpenWithTheMessageThatTheCompilerGives() {
    String golden = read(MISUSE.resolve("misuse/write-after-freeze/Shout.txt"));
    assertEquals(golden.replace("1 error\n", ""), blocks("text").get(0));
  }

  @Test
  void shouldShowTheOutputThatTheJobGives() {
    String expected = read(ACCESS_LOG.resolve("expected-output.txt"));
    assertTrue(expected.contains(blocks("text").get(1)), "not in expected-output.txt");
  }

  @Test
  void shouldShowThePluginSettingThatTheExampleUses() {
    String pom = read(ACCESS_LOG.resolve("pom.xml")).replace("${project.version}", version());
    String plugin = blocks("xml").get(1).replace("</plugin>\n", "");
    assertTrue(pom.contains(plugin.indent(6)), "not in examples/access-log/pom.xml:\n" + plugin);
  }

  @Test
  void shouldNameTheVersionThatIsBuilt() {
    List<String> versions =
        Pattern.compile("torvyn-(?:runtime|processor)(?::|</artifactId>\\s*<version>)([\\w.-]+)")
            .matcher(readme)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(4, versions.size());
    assertEquals(List.of(version()), versions.stream().distinct().toList());
  }

  @Test
  void shouldGiveOneCommandInEachOfTheFirstTwoShellBlocks() {
    List<String> commands = blocks("sh");
    assertEquals(2, commands.size());
    assertTrue(commands.get(0).startsWith("mvn ") && commands.get(0).lines().count() == 1);
    assertEquals("mvn -B -ntp verify\n", commands.get(1));
  }

  @Test
  void shouldLinkToWhatExists() {
    assertAll(
        Pattern.compile("\\]\\(([^)#:]+)\\)")
            .matcher(readme)
            .results()
            .map(link -> link.group(1))
            .map(link -> () -> assertTrue(Files.exists(ROOT.resolve(link)), link)));
  }

  private List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(readme)
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  /** The version in this module's own descriptor, which names its parent's. */
  private static String version() {
    String pom = read(Path.of("pom.xml"));
    return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Files.walk(MISUSE), Files.walk(ACCESS_LOG.resolve("src")))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(ReadmeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
