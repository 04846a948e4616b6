package io.torvyn.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * What one class folder or jar says about how it was compiled. Class files are not loaded: they are
 * searched for the constant that an annotation leaves in them.
 *
 * @param pipelines interfaces with {@code @Pipeline}, by qualified name
 * @param components component classes, by qualified name
 * @param proved top-level classes that the checker proved
 * @param processor whether it holds Torvyn's annotation processor
 */
record ClassFolder(
    Set<String> pipelines, Set<String> components, Set<String> proved, boolean processor) {
  private static final String ANNOTATIONS = "Lio/torvyn/annotation/";
  private static final List<String> KINDS =
      List.of("Source", "Processor", "Filter", "Router", "Aggregator", "Sink");
  private static final String PROVED = "META-INF/torvyn/proved";
  private static final String PROCESSOR =
      "META-INF/services/" + javax.annotation.processing.Processor.class.getName();
  private static final String CLASS = ".class";
  private static final int TEXT_CONSTANT = 1;

  /** Reads a class folder or a jar. */
  static ClassFolder read(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      return readFrom(entry);
    }
    try (FileSystem jar = FileSystems.newFileSystem(entry)) {
      return readFrom(jar.getPath("/"));
    } catch (ZipException | ProviderNotFoundException noJar) {
      throw new IOException("'" + entry + "' is neither a class folder nor a jar", noJar);
    }
  }

  private static ClassFolder readFrom(Path root) throws IOException {
    Set<String> pipelines = new TreeSet<>();
    Set<String> components = new TreeSet<>();
    List<Path> classes;
    try (Stream<Path> files = Files.walk(root)) {
      classes = files.filter(file -> file.toString().endsWith(CLASS)).toList();
    }
    byte[] pipeline = constant(ANNOTATIONS + "pipeline/Pipeline;");
    List<byte[]> kinds = KINDS.stream().map(kind -> constant(ANNOTATIONS + kind + ";")).toList();
    for (Path file : classes) {
      byte[] bytes = Files.readAllBytes(file);
      String name = name(root.relativize(file).toString());
      if (contains(bytes, pipeline)) {
        pipelines.add(name);
      } else if (kinds.stream().anyMatch(kind -> contains(bytes, kind))) {
        components.add(name);
      }
    }
    boolean processor = lines(root.resolve(PROCESSOR)).stream().anyMatch(ClassFolder::ours);
    return new ClassFolder(pipelines, components, lines(root.resolve(PROVED)), processor);
  }

  /** The components that are not proved: neither they nor the class around them is in the index. */
  Set<String> unproved() {
    return components.stream()
        .filter(name -> proved.stream().noneMatch(top -> (name + ".").startsWith(top + ".")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean ours(String provider) {
    return provider.startsWith("io.torvyn.");
  }

  private static Set<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String name(String file) {
    return file.substring(0, file.length() - CLASS.length())
        .replace('\\', '/')
        .replace('/', '.')
        .replace('$', '.');
  }

  /** A text constant as class files hold it: a tag, the length in two bytes, the text. */
  private static byte[] constant(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    byte[] constant = new byte[ascii.length + 3];
    constant[0] = TEXT_CONSTANT;
    constant[2] = (byte) ascii.length;
    System.arraycopy(ascii, 0, constant, 3, ascii.length);
    return constant;
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
