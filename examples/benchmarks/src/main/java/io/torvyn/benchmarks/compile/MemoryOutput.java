package io.torvyn.benchmarks.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Keeps what a compilation writes in memory, so that no disk is part of the figure. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<URI, Written> files = new HashMap<>();

  MemoryOutput(JavaFileManager input) {
    super(input);
  }

  /** How many class files were written. */
  long classes() {
    return files.values().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .count();
  }

  @Override
  public boolean hasLocation(Location location) {
    return location.isOutputLocation() || super.hasLocation(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return file(location, className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return file(location, folder + relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public @Nullable FileObject getFileForInput(
      Location location, String packageName, String relativeName) throws java.io.IOException {
    return location.isOutputLocation()
        ? null
        : super.getFileForInput(location, packageName, relativeName);
  }

  private Written file(Location location, String path, JavaFileObject.Kind kind) {
    URI uri = URI.create("memory:///" + location.getName() + "/" + path);
    return files.computeIfAbsent(uri, unused -> new Written(uri, kind));
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written(URI uri, Kind kind) {
      super(uri, kind);
    }

    @Override
    public OutputStream openOutputStream() {
      bytes.reset();
      return bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
