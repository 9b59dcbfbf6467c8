package vn.tdkt;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fences of the house: who may import whom, and the libraries that one module alone knows. */
class ArchitectureTests {

    private static final String[] ENGINE_ROOMS = {"vn.tdkt.process..", "vn.tdkt.platform..", "vn.tdkt.sandbox.."};

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.tdkt");
    }

    @Test
    void letsModulesUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void goesInNoCircles() {
        check(slices().matching("vn.tdkt.(*)..").should().beFreeOfCycles());
    }

    @Test
    void keepsTheEngineInItsRooms() {
        check(noClasses()
                .that(not(resideInAnyPackage(ENGINE_ROOMS)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void writesWordOnlyInDocx() {
        check(noClasses()
                .that(not(resideInAnyPackage("vn.tdkt.docx..", "vn.tdkt.pdf..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.docx4j.."));
    }

    @Test
    void readsPdfAndSignaturesOnlyInDocx() {
        check(noClasses()
                .that(not(resideInAnyPackage("vn.tdkt.docx..", "vn.tdkt.pdf..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.bouncycastle.."));
    }

    @Test
    void makesPdfOnlyInPdf() {
        check(noClasses()
                .that(not(resideInAPackage("vn.tdkt.pdf..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jodconverter..", "com.sun.star..", "org.apache.fop.."));
    }

    @Test
    void writesWorkbooksOnlyInSheet() {
        check(noClasses()
                .that(not(resideInAPackage("vn.tdkt.sheet..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim.."));
    }

    /** The open holes of Spring 6.2.19, {@code docs/known-vulnerabilities.md}: no patch of 6.2 will close them. */
    @Test
    void staysAwayFromWhatSpringLeavesOpen() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.expression..",
                        "org.springframework.validation..",
                        "org.springframework.web.bind.support..",
                        "org.springframework.web.servlet.function..",
                        "org.springframework.web.servlet.mvc.method.annotation..",
                        "org.springframework.web.servlet.view.."));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*[.](ModelAttribute|InitBinder|UrlHandlerFilter|UrlFilenameViewController)"));
    }

    /** A parameter without a word before it would be filled from whatever fields a browser sends (CVE-2026-59282). */
    @Test
    void bindsNoFieldsOfABrowserToAnObject() {
        assertThat(house.stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                        .flatMap(method -> method.getParameters().stream())
                        .filter(given -> given.getAnnotations().isEmpty())
                        .filter(given -> !given.getRawType().getPackageName().startsWith("jakarta.servlet")))
                .isEmpty();
    }

    @Test
    void givesClassesWhatTheyNeedByConstructor() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
    }

    @Test
    void keepsNoStateThatChangesBehindItsBack() {
        check(fields().that().areStatic().should().beFinal());
    }

    /** Such a stream keeps its connection until somebody closes it. */
    @Test
    void readsRowsIntoLists() {
        check(noClasses().should().callMethod(MappedQuerySpec.class, "stream"));
    }

    @Test
    void hasNoDrawerForOddsAndEnds() {
        check(noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..config.."));
        check(noClasses().should().resideInAnyPackage("..constants..", "..manager..", "..helper.."));
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Dto|DTO|Constants|Manager|Helper)"));
    }

    @Test
    void keepsTheEnginesDatesInTheEnginesRooms() {
        check(noClasses()
                .that(not(resideInAnyPackage(ENGINE_ROOMS)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date"));
    }

    /** A rehearsal moves the clock: whoever asks the machine instead lives in another year. */
    @Test
    void asksTheOneClockForTheTime() {
        for (Class<?> time : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class
        }) {
            check(noClasses()
                    .that(not(resideInAPackage("vn.tdkt.platform..")))
                    .should()
                    .callMethod(time, "now"));
        }
        check(noClasses()
                .that(not(resideInAnyPackage("vn.tdkt.platform..", "vn.tdkt.sandbox..")))
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void listsEveryDecision() throws IOException {
        Path decisions = Path.of("docs", "adr");
        String list = Files.readString(decisions.resolve("README.md"));
        try (Stream<Path> files = Files.list(decisions)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(house);
    }
}
