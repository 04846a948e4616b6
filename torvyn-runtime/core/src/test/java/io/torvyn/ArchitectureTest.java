package io.torvyn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Which package may know which: the arrows go one way, from the host down to bytes and counts. */
@AnalyzeClasses(packages = "io.torvyn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.torvyn.";
  private static final String ANNOTATIONS = ROOT + "annotation..";

  @ArchTest static final ArchRule ledger = only("ledger");
  @ArchTest static final ArchRule observe = only("observe", ROOT + "ledger");
  @ArchTest static final ArchRule error = only("buffer.error");
  @ArchTest static final ArchRule access = only("buffer.access", ROOT + "buffer.error");

  @ArchTest
  static final ArchRule buffer =
      only("buffer", ROOT + "ledger", ROOT + "buffer.access", ROOT + "buffer.error", ANNOTATIONS);

  @ArchTest
  static final ArchRule pool =
      only(
          "buffer.pool",
          ROOT + "buffer",
          ROOT + "buffer.access",
          ROOT + "buffer.error",
          ROOT + "ledger");

  @ArchTest static final ArchRule flow = only("flow", ROOT + "buffer", ANNOTATIONS);
  @ArchTest static final ArchRule schedule = only("flow.schedule");
  @ArchTest static final ArchRule spec = only("glue.spec");

  @ArchTest
  static final ArchRule glue =
      only(
          "glue", ROOT + "glue.spec", ROOT + "flow", ROOT + "buffer", ROOT + "ledger", ANNOTATIONS);

  @ArchTest
  static final ArchRule nobodyKnowsTheHost =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "host..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "host..")
          .because("the host stands on top of all others");

  @ArchTest
  static final ArchRule onlyTheHostOpensPools =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "host..", ROOT + "buffer.pool..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "buffer.pool..")
          .because("everybody else sees the pool as the supply behind a custody");

  @ArchTest
  static final ArchRule noCycles = slices().matching("io.torvyn.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noInternals =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sun..", "jdk.internal..", "com.sun..")
          .because("only exported API is used, so that no flag and no warning appears on any JDK");

  @ArchTest
  static final ArchRule noLoggingOnTheWay =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "buffer..", ROOT + "flow.queue..", ROOT + "ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "java.lang.System$Logger..");

  @ArchTest
  static final ArchRule noMutableStatics =
      noFields()
          .that()
          .areStatic()
          .should()
          .notBeFinal()
          .because("two hosts in one process share nothing");

  @ArchTest
  static final ArchRule sayingNames =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Common)")
          .because("a class is named for what it is");

  /** A package, without its sub-packages, knows itself, the JDK and the packages given. */
  private static ArchRule only(String name, String... known) {
    List<String> all = new ArrayList<>(List.of(known));
    all.add(ROOT + name);
    all.add("java..");
    all.add("org.jspecify..");
    return classes()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all.toArray(String[]::new));
  }
}
