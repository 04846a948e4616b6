package io.torvyn.benchmarks.compile;

/** Compiles once in a JVM of its own; ends with 0 if that worked. */
public final class OneCompilation {
  private OneCompilation() {}

  /** Takes the name of a {@link Checking} and a number of classes. */
  public static void main(String[] args) throws Exception {
    CompileTime compile = new CompileTime();
    compile.checking = Checking.valueOf(args[0]);
    compile.classes = Integer.parseInt(args[1]);
    compile.prepare();
    System.out.println(compile.compile() + " classes");
  }
}
