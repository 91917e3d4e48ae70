package fi.solmu.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.Event;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** The plan of the house in code: what each room may know of the others, how data walks, what names may say. */
@AnalyzeClasses(
        packages = "fi.solmu",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.WithoutTestJars.class})
class HouseRulesTest {

    static final class WithoutTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    // The rooms

    @ArchTest
    static final ArchRule kernelIsPlainJava = classes()
            .that()
            .resideInAPackage("fi.solmu.kernel..")
            .and()
            .doNotHaveFullyQualifiedName("fi.solmu.kernel.calendar.Recurrence")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "fi.solmu.kernel..")
                    .and(resideOutsideOfPackages("java.sql..", "java.net..")));

    /** Both sides must tell the days of a rule alike, and a library knows how; the rest of the kernel doesn't know the library. */
    @ArchTest
    static final ArchRule oneClassOfTheKernelFollowsRules = classes()
            .that()
            .haveFullyQualifiedName("fi.solmu.kernel.calendar.Recurrence")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fi.solmu.kernel.calendar..", "org.dmfs.rfc5545..");

    @ArchTest
    static final ArchRule recordKnowsNothingOfNetworks = noClasses()
            .that()
            .resideInAPackage("fi.solmu.eventstore..")
            .should()
            .dependOnClassesThat(resideInAPackage("fi.solmu..")
                    .and(resideOutsideOfPackages("fi.solmu.eventstore..", "fi.solmu.kernel")));

    @ArchTest
    static final ArchRule commandSideKnowsNothingOfTheQuerySide = noClasses()
            .that()
            .resideInAPackage("fi.solmu.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fi.solmu.query..", "fi.solmu.app..");

    @ArchTest
    static final ArchRule querySideKnowsNothingOfTheCommandSide = noClasses()
            .that()
            .resideInAPackage("fi.solmu.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fi.solmu.command..", "fi.solmu.app..");

    @ArchTest
    static final ArchRule capabilitiesOfTheCommandSideMeetThroughEvents =
            slices().matching("fi.solmu.command.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule capabilitiesOfTheQuerySideMeetThroughEvents =
            slices().matching("fi.solmu.query.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheAppIsStarted = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("fi.solmu.app")
            .should()
            .haveName("main");

    @ArchTest
    static final ArchRule onlyTheAppScans = noClasses()
            .that()
            .resideOutsideOfPackage("fi.solmu.app")
            .should()
            .beAnnotatedWith(SpringBootApplication.class);

    // How data walks

    @ArchTest
    static final ArchRule readsNeverReachTheCommandSide = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("CommandController")
            .should()
            .beAnnotatedWith(GetMapping.class);

    @ArchTest
    static final ArchRule writesNeverReachTheQuerySide = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("fi.solmu.query..")
            .should()
            .beAnnotatedWith(PostMapping.class)
            .orShould()
            .beAnnotatedWith(PutMapping.class)
            .orShould()
            .beAnnotatedWith(PatchMapping.class)
            .orShould()
            .beAnnotatedWith(DeleteMapping.class);

    @ArchTest
    static final ArchRule eventsReachTheRecordThroughDecisionsOnly =
            noClasses().should().dependOnClassesThat().haveNameMatching("org\\.axonframework\\..*EventGateway");

    /** Axon's own processors can silently deliver nothing; the projector reads the record in their stead. */
    @ArchTest
    static final ArchRule eventsAreReadByTheProjectorOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.axonframework\\..*(EventProcessor\\w*|EventProcessors\\w*|TokenStore|annotation\\.EventHandler)");

    @ArchTest
    static final ArchRule nobodyMapsObjectsToTables = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..");

    /** A decision's one transaction is the append; another around it would only pretend to hold them together. */
    @ArchTest
    static final ArchRule decisionsAreNotWrappedInTransactions = noClasses()
            .that()
            .resideInAPackage("fi.solmu.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.transaction.annotation..");

    // Decisions

    @ArchTest
    static final ArchRule decisionModelsReadNothingButEvents = noClasses()
            .that()
            .areAssignableTo(DecisionModel.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.slf4j..", "java.net..", "java.nio.file..")
            .orShould()
            .callMethodWhere(target(nameMatching("now|randomUUID|currentTimeMillis|nanoTime|systemUTC")));

    /** Capabilities know errands; what runs them can be exchanged. */
    @ArchTest
    static final ArchRule onlyErrandsKnowTheScheduler = noClasses()
            .that()
            .haveSimpleNameNotContaining("Errand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.kagkarlsson..");

    // Names

    @ArchTest
    static final ArchRule namesBearIntent = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Dto|DTO)");

    @ArchTest
    static final ArchRule eventsAreNamedByWhatHappened = noClasses()
            .that()
            .areRecords()
            .and()
            .areAssignableTo(Event.class)
            .should()
            .haveSimpleNameEndingWith("Event");

    @ArchTest
    static final ArchRule commandsAreNamedByWhatIsWanted = noClasses()
            .that()
            .areRecords()
            .and()
            .resideInAPackage("fi.solmu.command..")
            .should()
            .haveSimpleNameEndingWith("Command");

    @ArchTest
    static final ArchRule commandControllersLiveOnTheCommandSide = classes()
            .that()
            .haveSimpleNameEndingWith("CommandController")
            .should()
            .resideInAPackage("fi.solmu.command..");

    @ArchTest
    static final ArchRule whatReadersSeeLivesOnTheQuerySide = classes()
            .that()
            .haveNameMatching(".*\\.(\\w+QueryController|\\w+Projection|\\w+View)")
            .should()
            .resideInAPackage("fi.solmu.query..");

    /** The description of the API calls what is sent and answered by its simple name alone. */
    @ArchTest
    static void nothingThatControllersTakeOrGiveSharesItsName(JavaClasses house) {
        Map<String, List<String>> byName = house.stream()
                .filter(each -> each.getSimpleName().endsWith("View")
                        || each.getEnclosingClass()
                                .filter(outer -> outer.getSimpleName().endsWith("Controller"))
                                .isPresent())
                .filter(JavaClass::isRecord)
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        assertThat(byName.values()).allSatisfy(bearers -> assertThat(bearers).hasSize(1));
    }
}
