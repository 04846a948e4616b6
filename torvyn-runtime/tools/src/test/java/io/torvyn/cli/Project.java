package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A project that {@code torvyn init} made, built as its own build does but without Maven, which
 * would look for this version of Torvyn in a repository.
 */
record Project(Path folder) {
  private static final String CLASSES = "target/classes";
  private static final String TEST_CLASSES = "target/test-classes";

  /** Compiles the main classes; says what the compiler said, with paths from the folder. */
  String compile() {
    return compile(CLASSES, "", "src/main/java");
  }

  /** Compiles one file or folder into the main classes. */
  String compile(String sources) {
    return compile(CLASSES, "", sources);
  }

  /** Compiles everything, runs the project's tests, and says what they printed. */
  String test() throws IOException {
    assertEquals("", compile());
    String main = folder.resolve(CLASSES) + File.pathSeparator;
    assertEquals("", compile(TEST_CLASSES, main, "src/test/java"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    URL[] places = {url(CLASSES), url(TEST_CLASSES)};
    try (URLClassLoader loader = new URLClassLoader(places, Project.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(loader.loadClass("com.example.GreetingsTest")))
          .execute()
          .testEvents()
          .assertStatistics(tests -> tests.started(1).succeeded(1));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the project's test was not compiled", e);
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private URL url(String place) throws IOException {
    return folder.resolve(place).toUri().toURL();
  }

  private String compile(String into, String classPath, String sources) {
    String path = System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>(List.of("--release=17", "-classpath"));
    arguments.addAll(List.of(classPath + path, "-processorpath", path, "-d"));
    arguments.add(folder.resolve(into).toString());
    try (Stream<Path> files = Files.walk(folder.resolve(sources))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(String[]::new));
    String messages = said.toString(StandardCharsets.UTF_8);
    assertEquals(messages.isEmpty(), code == 0, messages);
    return messages.replace(folder + File.separator, "");
  }
}
