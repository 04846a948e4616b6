package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code torvyn init}: a small Maven project with one pipeline and one mistake to try. */
@Command(
    name = "init",
    description = "Makes a folder with a Maven project: a pipeline that runs, and a misuse to try.")
final class InitCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final String TEMPLATES = "project/";

  /** Where each template goes; a template is called as its file, with {@code .txt} behind. */
  private static final List<Path> FILES =
      List.of(
          Path.of("pom.xml"),
          Path.of("README.md"),
          Path.of("src/main/java/com/example/Greetings.java"),
          Path.of("src/test/java/com/example/GreetingsTest.java"),
          Path.of("misuse/Forgetful.java"));

  @Parameters(
      paramLabel = "NAME",
      description = "Of the project, its folder and its pipeline: lower case words with dashes.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default text.")
  private Output.Format format = Output.Format.TEXT;

  @Mixin private Output output = new Output();

  InitCommand() {}

  /**
   * The JSON result.
   *
   * @param project the folder
   * @param files what is in it, relative to the folder
   */
  public record Made(String project, List<String> files) {}

  @Override
  public Integer call() {
    if (!NAME.matcher(name).matches()) {
      throw CommandFailure.misused(
          "'" + name + "' cannot name a project; take lower case words with dashes, as my-project");
    }
    Path project = Path.of(name);
    try {
      Files.createDirectory(project);
      for (Path file : FILES) {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, filled(file.getFileName() + ".txt"));
      }
    } catch (FileAlreadyExistsException exists) {
      throw CommandFailure.misused(
          "'" + name + "' exists and was left alone; take another name or another folder");
    } catch (IOException unwritable) {
      throw CommandFailure.failed(
          "'" + name + "' cannot be written: " + unwritable + "; go to a folder of yours",
          unwritable);
    }
    if (format == Output.Format.JSON) {
      output.json(new Made(name, FILES.stream().map(Path::toString).toList()));
    } else {
      output.text("made " + name + "; read " + name + "/README.md for what to do next\n");
    }
    return ExitCode.DONE;
  }

  private String filled(String template) throws IOException {
    try (InputStream text = InitCommand.class.getResourceAsStream(TEMPLATES + template)) {
      if (text == null) {
        throw new IllegalStateException("the template " + template + " is missing from this jar");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@name@", name)
          .replace("@version@", Torvyn.version());
    }
  }
}
