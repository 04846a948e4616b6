package io.torvyn.processor.soundness;

import io.torvyn.processor.corpus.CorpusCompiler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the checker for its verdicts on many programs at once. */
final class Checker {
  private static final Path GROUND = Path.of("src/test/resources/soundness/Ground.java");

  private final Path classes;

  Checker(Path classes) {
    this.classes = classes;
  }

  /**
   * Runs programs that were accepted on guarded buffers, with every input.
   *
   * @return those that the run time objected to
   */
  List<Comparison.Difference> refusals(List<Program> accepted) throws IOException {
    if (verdicts(accepted).stream().anyMatch(verdict -> !verdict.isEmpty())) {
      throw new AssertionError("the checker changed its mind about a program");
    }
    List<Comparison.Difference> refusals = new ArrayList<>();
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader());
        GuardedRun guarded = new GuardedRun()) {
      for (int i = 0; i < accepted.size(); i++) {
        Object program = loader.loadClass("soundness.P" + i).getDeclaredConstructor().newInstance();
        for (Inputs inputs : Inputs.all()) {
          String wrong = guarded.run(program, inputs);
          if (wrong != null) {
            String what = "accepted, but run with " + inputs + ": " + wrong;
            refusals.add(new Comparison.Difference(accepted.get(i), true, what));
            break;
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("a compiled program does not load", e);
    }
    return refusals;
  }

  /**
   * Compiles every program with the checker.
   *
   * @return for each program what was reported; empty where it was accepted
   */
  List<List<String>> verdicts(List<Program> programs) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("soundness/Ground.java", Files.readString(GROUND));
    for (int i = 0; i < programs.size(); i++) {
      sources.put("soundness/P" + i + ".java", JavaWriter.write("P" + i, programs.get(i)));
    }
    CorpusCompiler javac = CorpusCompiler.checked("--release", "17");
    var said = javac.compile(sources, classes);
    if (said.containsKey("") || said.containsKey("soundness/Ground.java")) {
      throw new AssertionError("the ground of all programs does not compile: " + said);
    }
    List<List<String>> verdicts = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      List<String> here = new ArrayList<>();
      for (var reported : said.getOrDefault("soundness/P" + i + ".java", List.of())) {
        if (reported.rule().equals("javac")) {
          String source = sources.get("soundness/P" + i + ".java");
          throw new AssertionError(reported + " is the generator's fault in\n" + source);
        }
        here.add(reported.message());
      }
      verdicts.add(here);
    }
    return verdicts;
  }
}
