package io.torvyn.examples.tokenstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenStreamMainTest {
  private static final String ALL_HOME = "0 buffers outstanding";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void shouldPrintTheExpectedOutput_whenReadingTheSample() throws Exception {
    assertEquals(TokenStreamMain.DONE, run(""));
    assertEquals(Files.readString(Path.of("expected-output.txt")), text(out));
    assertEquals("", text(err));
  }

  @Test
  void shouldEndASentence_whenANewWordFollowsItsEnd() throws Exception {
    assertEquals(List.of("One.", "Two!", "Three?"), sentences("One", ".", " Two!", " Three", "?"));
  }

  @Test
  void shouldNotEndASentence_whenTheFullStopIsInANumber() throws Exception {
    assertEquals(List.of("It is 3.5 m."), sentences("It", " is", " 3", ".", "5", " m", "."));
  }

  @Test
  void shouldNotEndASentence_whenASmallLetterFollows() throws Exception {
    assertEquals(
        List.of("\"Mine!\" and gone."), sentences("\"Mine", "!", "\"", " and", " gone", "."));
  }

  @Test
  void shouldKeepQuotesWithTheirSentence_whenTheyFollowItsEnd() throws Exception {
    assertEquals(List.of("\"Go (now)!\"", "So"), sentences("\"Go", " (now", ")", "!", "\"", " So"));
  }

  @Test
  void shouldDropControlTokens_whenTheyStandAnywhere() throws Exception {
    assertEquals(
        List.of("a b <|open.|> c"),
        sentences("<|x|>", "a", "<|y|>", " b", " <|open", ".|>", " c"),
        "only a whole token is a control token");
  }

  @Test
  void shouldDropForbiddenWords_whateverTheirCaseAndSpace() throws Exception {
    assertEquals(List.of("no darned words"), sentences("Darn", "no", " darned", " DARN", " words"));
  }

  @Test
  void shouldSayNothing_whenThereAreNoTokens() throws Exception {
    assertEquals(List.of(), sentences());
  }

  @Test
  void shouldGiveALongSentenceInPieces() throws Exception {
    String word = " " + "x".repeat(999);
    StringBuilder tokens = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      tokens.append(word).append('\n');
    }
    assertEquals(TokenStreamMain.DONE, run(write(tokens.toString())));
    List<String> pieces = printed();
    assertEquals(List.of(15_999, 15_999, 7_999), pieces.stream().map(String::length).toList());
  }

  @Test
  void shouldFailWithTheStageAndTheLimit_whenATokenIsTooLong() throws Exception {
    assertEquals(TokenStreamMain.FAILED, run(write("Fine.\n" + "x".repeat(5_000) + "\n")));
    assertTrue(text(err).contains("tokens"), text(err));
    assertTrue(text(err).contains("4096"), text(err));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldRefuseWithOneSentence_whenTheFileDoesNotExist() throws Exception {
    Path file = folder.resolve("nowhere.txt");
    assertEquals(TokenStreamMain.NO_INPUT, run(file.toString()));
    assertEquals(file + " does not exist.\n", text(err));
    assertEquals("", text(out));
  }

  @Test
  void shouldRefuseWithOneSentence_whenTheNameIsNoPath() throws Exception {
    assertEquals(TokenStreamMain.NO_INPUT, run("a\0b"));
    assertTrue(text(err).matches("'a\0b' is not a path: .*\n"), text(err));
  }

  private List<String> sentences(String... tokens) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String token : tokens) {
      lines.append(token).append('\n');
    }
    assertEquals(TokenStreamMain.DONE, run(write(lines.toString())));
    assertTrue(text(out).contains(ALL_HOME), text(out));
    return printed();
  }

  /** The lines above the report. */
  private List<String> printed() {
    return text(out).lines().takeWhile(line -> !line.isEmpty()).toList();
  }

  private int run(String path) throws InterruptedException {
    return TokenStreamMain.run(path, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String write(String tokens) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "tokens", ".txt"), tokens).toString();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
