package io.torvyn.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module is a user like any other: it knows what users know. */
@AnalyzeClasses(packages = "io.torvyn.io", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule KNOWS_WHAT_USERS_KNOW =
      classes()
          .that()
          .resideOutsideOfPackage("io.torvyn.io.reactive")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "io.torvyn.annotation..",
              "io.torvyn.buffer",
              "io.torvyn.flow",
              "io.torvyn.io..");

  @ArchTest
  static final ArchRule REACTIVE_KNOWS_THE_HOST_TOO =
      classes()
          .that()
          .resideInAPackage("io.torvyn.io.reactive")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "io.torvyn.annotation..",
              "io.torvyn.buffer",
              "io.torvyn.flow",
              "io.torvyn.host",
              "io.torvyn.io.reactive");

  @ArchTest
  static final ArchRule WORLDS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("io.torvyn.io.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule NOBODY_WAITS_BY_SLEEPING =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
