package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  private static final String NAME = "my-greetings";

  @TempDir private Path folder;

  @Test
  void shouldMakeAProjectThatPassesItsTestAndRuns() throws IOException {
    JsonObject made = init("--format=json").json();
    assertEquals(NAME, made.get("project").getAsString());
    assertEquals("HELLO\nBONJOUR\nSALVE\n", new Project(project()).test());
    Launched run = Launched.in(project(), Map.of(), "run", NAME, "-cp", "target/classes");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("HELLO\nBONJOUR\nSALVE\n"), run.out());
    assertTrue(run.out().contains("0 buffers outstanding"), run.out());
  }

  @Test
  void shouldShowAMisuseThatIsRejected() {
    assertEquals(0, init().exitCode());
    String messages = new Project(project()).compile("misuse");
    assertTrue(messages.contains("[torvyn:leak]"), messages);
  }

  @Test
  void shouldFillInNameAndVersion() throws IOException {
    assertEquals(0, init().exitCode());
    try (Stream<Path> files = Files.walk(project())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(!Files.readString(file).matches("(?s).*@(name|version)@.*"), file.toString());
      }
    }
    String pom = Files.readString(project().resolve("pom.xml"));
    String version = Launched.torvyn("--version").out().lines().findFirst().orElseThrow();
    assertTrue(pom.contains("<torvyn.version>" + version.substring("torvyn ".length()) + "<"), pom);
  }

  @Test
  void shouldLeaveWhatExistsAlone() throws IOException {
    Path mine = Files.writeString(Files.createDirectory(project()).resolve("pom.xml"), "mine");
    init().assertRefused(2, "'" + NAME + "' exists and was left alone");
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void shouldRefuse_whenTheNameCannotBeOne() {
    Launched.in(folder, Map.of(), "init", "../Elsewhere")
        .assertRefused(2, "'../Elsewhere' cannot name a project", "my-project");
  }

  private Path project() {
    return folder.resolve(NAME);
  }

  private Launched init(String... options) {
    String[] args =
        Stream.concat(Stream.of("init", NAME), Stream.of(options)).toArray(String[]::new);
    return Launched.in(folder, Map.of(), args);
  }
}
