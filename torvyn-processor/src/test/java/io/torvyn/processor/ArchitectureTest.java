package io.torvyn.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.torvyn.processor.contract.rule.ComponentRule;
import io.torvyn.processor.topology.rule.TopologyRule;
import java.util.ArrayList;
import java.util.List;

/** Which package may know which: the arrows go one way, and some types stay in one place. */
@AnalyzeClasses(
    packages = "io.torvyn.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.torvyn.processor.";
  private static final String LANG_MODEL = "javax.lang.model..";
  private static final String PROCESSING = "javax.annotation.processing..";
  private static final String TREES = "com.sun.source..";
  private static final String JAVAPOET = "com.palantir.javapoet..";

  @ArchTest static final ArchRule source = only("source");
  @ArchTest static final ArchRule names = only("names");
  @ArchTest static final ArchRule model = only("model", ROOT + "source");
  @ArchTest static final ArchRule diagnostic = only("diagnostic", ROOT + "source");

  @ArchTest
  static final ArchRule print =
      only(
          "diagnostic.print",
          ROOT + "diagnostic",
          ROOT + "source",
          ROOT + "javac",
          PROCESSING,
          LANG_MODEL,
          "javax.tools..",
          TREES);

  @ArchTest
  static final ArchRule contract =
      only(
          "contract",
          ROOT + "model",
          ROOT + "source",
          ROOT + "diagnostic",
          ROOT + "names",
          LANG_MODEL);

  @ArchTest
  static final ArchRule topology =
      only(
          "topology",
          ROOT + "contract",
          ROOT + "model",
          ROOT + "source",
          ROOT + "diagnostic",
          ROOT + "names",
          LANG_MODEL);

  @ArchTest
  static final ArchRule topologyRules =
      only(
          "topology.rule", ROOT + "topology", ROOT + "model", ROOT + "source", ROOT + "diagnostic");

  @ArchTest
  static final ArchRule generate =
      only(
          "generate",
          ROOT + "generate.driver",
          ROOT + "generate.naming",
          ROOT + "model",
          ROOT + "names",
          PROCESSING,
          LANG_MODEL,
          "javax.tools..",
          JAVAPOET);

  @ArchTest
  static final ArchRule driver =
      only(
          "generate.driver",
          ROOT + "generate.naming",
          ROOT + "model",
          ROOT + "names",
          "javax.lang.model.element..",
          JAVAPOET);

  @ArchTest
  static final ArchRule naming = only("generate.naming", ROOT + "model", ROOT + "names", JAVAPOET);

  @ArchTest
  static final ArchRule rulesKnowNoOtherRule =
      slices()
          .matching("io.torvyn.processor.(*).rule.(*)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("io.torvyn.processor.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCompilerInternals =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun.tools..", "sun..");

  @ArchTest
  static final ArchRule javapoetInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "generate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JAVAPOET);

  @ArchTest
  static final ArchRule messagesInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "diagnostic.print")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                  HasOwner.Predicates.With.owner(
                      assignableTo("javax.annotation.processing.Messager"))));

  @ArchTest
  static final ArchRule modelsAreValues =
      classes()
          .that()
          .resideInAPackage(ROOT + "model")
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beRecordsOrEnums());

  @ArchTest
  static final ArchRule rulesAreFinal =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "contract.rule", ROOT + "topology.rule")
          .and()
          .areNotInterfaces()
          .and()
          .areNotAnonymousClasses() // tables that javac makes for switches
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule rulesAreListedInOnePlace =
      classes()
          .that()
          .implement(ComponentRule.class)
          .or()
          .implement(TopologyRule.class)
          .should()
          .onlyHaveDependentClassesThat()
          .haveSimpleName("RuleList");

  @ArchTest static final ArchRule algebra = only("ownership", ROOT + "source", ROOT + "model");

  @ArchTest
  static final ArchRule compiler =
      only("javac", ROOT + "source", TREES, LANG_MODEL, "javax.tools..");

  @ArchTest
  static final ArchRule bodiesAndGenerationNeverMeet =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "ownership..", ROOT + "javac..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "generate..", ROOT + "topology..");

  @ArchTest
  static final ArchRule bodyRulesSeeNoTrees =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "ownership.rule..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TREES, LANG_MODEL, ROOT + "ownership.walk..");

  @ArchTest
  static final ArchRule noStaticState =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotFinal()
          .should()
          .beDeclaredIn(Void.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesThatSaySomething =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  private static ArchRule only(String place, String... may) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + place));
    allowed.addAll(List.of(may));
    return classes()
        .that()
        .resideInAPackage(ROOT + place)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> assignableTo(String type) {
    return JavaClass.Predicates.assignableTo(type);
  }

  private static ArchCondition<JavaClass> beRecordsOrEnums() {
    return new ArchCondition<>("be records, enums or interfaces") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean value =
            type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.getSuperclass().map(above -> above.toErasure().isEnum()).orElse(false);
        if (!value) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is no value"));
        }
      }
    };
  }
}
