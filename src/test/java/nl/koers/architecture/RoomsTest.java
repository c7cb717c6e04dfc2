package nl.koers.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The house rules of CONTRIBUTING.md, as far as a machine can see them. */
@AnalyzeClasses(packages = "nl.koers", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    /** Plain prepared statements in batches, for imports of millions of figures and for taking them back. */
    private static final Set<String> BULK_JDBC = Stream.of(
                    "SnapshotWriter",
                    "SnapshotEraser",
                    "ChangeWriter",
                    "RunWriter",
                    "SeriesReader",
                    "Precedence",
                    "Foresight")
            .map(name -> "nl.koers.snapshot." + name)
            .collect(Collectors.toUnmodifiableSet());

    private static final DescribedPredicate<JavaClass> SQL_MAY_STAND_HERE = DescribedPredicate.describe(
            "repositories, queries, the bulk writers of snapshots and the database room",
            type -> type.getPackageName().startsWith("nl.koers.database")
                    || type.getPackageName().startsWith("nl.koers.schema")
                    || outermost(type).getSimpleName().endsWith("Repository")
                    || outermost(type).getSimpleName().endsWith("Query")
                    || BULK_JDBC.contains(outermost(type).getName()));

    @ArchTest
    static final ArchRule rooms_are_free_of_cycles = slices().matching("nl.koers.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("nl.koers.schema.."), resideInAnyPackage("nl.koers.schema.."))
            .because("a newcomer must be able to read the house from the bottom up");

    @ArchTest
    static final ArchRule arrows_point_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ground")
            .definedBy(
                    "nl.koers.database..",
                    "nl.koers.workspace..",
                    "nl.koers.i18n..",
                    "nl.koers.forecast",
                    "nl.koers.schema..")
            .layer("people and pages")
            .definedBy("nl.koers.access", "nl.koers.channel")
            .layer("promises and figures")
            .definedBy("nl.koers.objective", "nl.koers.goal", "nl.koers.cost", "nl.koers.snapshot", "nl.koers.reading")
            .layer("work")
            .definedBy(
                    "nl.koers.imports",
                    "nl.koers.inbox",
                    "nl.koers.progress",
                    "nl.koers.activity",
                    "nl.koers.schedule",
                    "nl.koers.action",
                    "nl.koers.started",
                    "nl.koers.demo")
            .layer("frame")
            .definedBy("nl.koers.shell..")
            .layer("surfaces")
            .definedBy(
                    "nl.koers..ui..",
                    "nl.koers.dashboard..",
                    "nl.koers.report",
                    "nl.koers.share",
                    "nl.koers.round",
                    "nl.koers.api..")
            .whereLayer("surfaces")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("frame")
            .mayOnlyBeAccessedByLayers("surfaces")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("surfaces", "frame")
            .whereLayer("promises and figures")
            .mayOnlyBeAccessedByLayers("surfaces", "frame", "work")
            .whereLayer("people and pages")
            .mayOnlyBeAccessedByLayers("surfaces", "frame", "work", "promises and figures");

    @ArchTest
    static final ArchRule imports_do_not_know_goals = noClasses()
            .that()
            .resideInAnyPackage("nl.koers.reading..", "nl.koers.imports..", "nl.koers.inbox..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.koers.objective..", "nl.koers.goal..", "nl.koers.progress.."));

    @ArchTest
    static final ArchRule sql_stands_in_repositories_and_queries_only = noClasses()
            .that(DescribedPredicate.not(SQL_MAY_STAND_HERE))
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.koers.schema..", "java.sql.."))
            .because("a reader looking for SQL should have two kinds of files to open");

    @ArchTest
    static final ArchRule vaadin_stays_on_the_screens = noClasses()
            .that()
            .resideOutsideOfPackages("nl.koers..ui..", "nl.koers.shell..", "nl.koers.access..", "nl.koers")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule rules_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.koers.forecast",
                    "nl.koers.progress",
                    "nl.koers.goal",
                    "nl.koers.cost",
                    "nl.koers.objective",
                    "nl.koers.activity",
                    "nl.koers.action",
                    "nl.koers.started",
                    "nl.koers.channel")
            .and()
            .areNotMetaAnnotatedWith(Component.class)
            .and(DescribedPredicate.not(SQL_MAY_STAND_HERE))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "org.jooq..", "com.vaadin..", "org.quartz.."))
            .because("a rule is a pure function; only stereotypes touch a framework");

    @ArchTest
    static final ArchRule what_only_a_room_uses_is_not_public = classes()
            .that()
            .haveNameMatching(".*(Repository|Query|View|Controller|(?<!Scheduled)Job)$")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule every_open_method_of_a_door_has_a_rule = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(org.springframework.stereotype.Service.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.STATIC)
            .should(new ArchCondition<>("lack @PreAuthorize") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                    boolean open = !method.isAnnotatedWith(
                                    org.springframework.security.access.prepost.PreAuthorize.class)
                            && !OpenDoors.ALLOWED.contains(method.getOwner().getSimpleName() + "." + method.getName());
                    events.add(new SimpleConditionEvent(method, open, method.getFullName() + " is open to anybody"));
                }
            });

    @ArchTest
    static final ArchRule time_is_an_argument = noClasses()
            .that()
            .resideInAPackage("nl.koers..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .because("the Clock bean says what time it is");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Mapper)$")
            .andShould()
            .notHaveFullyQualifiedName("nl.koers.database.WriterTransactionManager");

    @ArchTest
    static final ArchRule no_markup_from_strings = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.Html")
            .because("text reaches a page as text");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomsTest::outermost).orElse(type);
    }
}
