package vn.sovang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan of the house as rules; each says why it is there. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.sovang");

    private static final int LONGEST_FILE = 500;
    /** Catches everything; group 2 is there when it only tidies up and throws the same on. */
    private static final Pattern CATCH_ALL = Pattern.compile(
            "catch\\s*\\([^)]*\\b(?:Exception|RuntimeException|Throwable)\\s+(\\w+)\\)\\s*\\{([^{}]*throw \\1;\\s*})?");

    /** Where whatever else goes wrong becomes words, because nothing above or below could; each says so itself. */
    private static final Set<String> LAST_RESORT = Set.of("src/main/java/vn/sovang/exchange/sheet/Door.java");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void importsGoDownOnly() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("start")
                .definedBy("vn.sovang")
                .layer("ui")
                .definedBy("vn.sovang.ui..")
                .layer("cli")
                .definedBy("vn.sovang.cli..")
                .layer("service")
                .definedBy("vn.sovang.service..")
                .layer("store")
                .definedBy("vn.sovang.store..")
                .layer("exchange")
                .definedBy("vn.sovang.exchange..")
                .layer("document")
                .definedBy("vn.sovang.document..")
                .layer("domain")
                .definedBy("vn.sovang.domain..")
                .layer("base")
                .definedBy("vn.sovang.base..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "service")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "service")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("start", "ui", "cli", "service")
                .whereLayer("domain")
                .mayOnlyAccessLayers("base")
                .whereLayer("base")
                .mayNotAccessAnyLayer()
                .because("ui, cli -> service -> store, exchange, document -> domain -> base lets each floor be read,"
                        + " tested and replaced without those above it; service carries records between the three"
                        + " that do not know one another, and only SoVang knows both ui and cli"));
    }

    @Test
    void theDomainIsRecordsAndRules() {
        check(classes()
                .that()
                .resideInAPackage("vn.sovang.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "vn.sovang.domain..",
                        "vn.sovang.base..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..")
                .because("the rules of the commune outlive every library, file format and screen"));
        check(noClasses()
                .that()
                .resideInAPackage("vn.sovang.domain..")
                .should()
                .callMethodWhere(describe(
                        "the clock is read",
                        (JavaAccess<?> call) -> call.getTarget().getName().equals("now")
                                || call.getTarget().getName().equals("currentTimeMillis")))
                .because("the date of a document chooses the rules; a rule that asks the clock cannot reprint 2022"));
    }

    @Test
    void theBaseStandsAlone() {
        check(classes()
                .that()
                .resideInAPackage("vn.sovang.base..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.sovang.base..", "java..")
                .because("every floor stands on it, so it may bring nothing along"));
    }

    @Test
    void onlyTheUiKnowsJavaFx() {
        onlyIn(
                List.of("vn.sovang.ui.."),
                "the same jobs run without a window, and documents are painted the same on paper and screen",
                "javafx..",
                "org.controlsfx..",
                "impl.org.controlsfx..",
                "atlantafx..",
                "org.kordamp..");
    }

    @Test
    void onlyTheStoreKnowsSql() {
        onlyIn(
                List.of("vn.sovang.store.."),
                "another engine, or an encrypted file, must be a matter of one package",
                "java.sql..",
                "javax.sql..",
                "org.sqlite..");
    }

    @Test
    void onlyDocumentsKnowPaper() {
        onlyIn(
                List.of("vn.sovang.document.."),
                "what draws paper is replaced in one package; others hand records in and get pages out",
                "net.sf.jasperreports..",
                "com.lowagie..",
                "org.openpdf..",
                "org.apache.poi.xwpf..",
                "javax.print..",
                "org.apache.batik..");
    }

    @Test
    void onlyTheExchangeKnowsSheets() {
        onlyIn(
                List.of("vn.sovang.exchange.."),
                "a data sheet is no paper, and a paper no data sheet",
                "org.dhatim.fastexcel..",
                "org.apache.poi.hssf..",
                "org.apache.poi.xssf..",
                "org.apache.poi.ss.usermodel..",
                "de.siegmar.fastcsv..");
    }

    @Test
    void filesOfOthersAreNeverALineOut() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("vn.sovang.exchange..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.net..", "javax.net..", "java.rmi..", "javax.naming..", "javax.script..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ProcessBuilder.class)
                        .because(
                                "a table from outside may name addresses and programs; it is read, and nothing of it is called"));
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        onlyIn(List.of("vn.sovang.cli..", "vn.sovang"), "services are called by windows as well", "picocli..");
    }

    private static void onlyIn(List<String> homes, String why, String... guests) {
        check(noClasses()
                .that(describe(
                        "reside outside " + homes,
                        c -> !resideInAnyPackage(homes.toArray(String[]::new)).test(c)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(guests)
                .because(why));
    }

    @Test
    void modelsOfScreensKnowNoControls() {
        check(noClasses()
                .that()
                .resideInAPackage("vn.sovang.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .because("a model is tested without a toolkit"));
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        check(slices().matching("vn.sovang.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package that hides its size"));
    }

    @Test
    void onlyTheStartEndsTheProgram() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("vn.sovang", "vn.sovang.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("ending the program under a job leaves halves behind; failures are told by problems"));
    }

    @Test
    void nobodySleepsAndNobodySortsWithTheCollator() {
        check(noClasses()
                .should()
                .callMethodWhere(describe(
                        "a thread is put to sleep",
                        (JavaAccess<?> call) -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getTarget().getName().equals("sleep")))
                .because("sleeping hides what is waited for"));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Collator.class)
                .because("the JDK's Vietnamese collator ignores spaces: use NameOrder and VietnameseOrder"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and(describe("are written by hand", f -> !f.getName().startsWith("$")))
                .should()
                .beFinal()
                .because("state that belongs to nobody cannot be tested, cancelled or undone"));
    }

    @Test
    void failuresAreCaughtByName() {
        Set<String> found = new TreeSet<>();
        SourceTree.files("src/main/java", ".java").forEach((name, text) -> {
            Matcher catches = CATCH_ALL.matcher(SourceTree.withoutComments(text));
            if (catches.results().anyMatch(c -> c.group(2) == null)) {
                found.add(name);
            }
        });
        found.removeAll(LAST_RESORT);
        assertEquals(Set.of(), found, "catch what can happen by its name; all else goes to the one last resort");
    }

    @Test
    void filesStayShort() {
        Set<String> found = new TreeSet<>();
        tooLong(SourceTree.files("src", ".java"), found);
        tooLong(SourceTree.files("resources", ".fxml", ".css", ".jrxml", ".sql"), found);
        assertEquals(Set.of(), found, "no file above " + LONGEST_FILE + " lines: divide it by its tasks");
    }

    private static void tooLong(Map<String, String> files, Set<String> found) {
        files.forEach((name, text) -> {
            if (text.lines().count() > LONGEST_FILE) {
                found.add(name + ": " + text.lines().count());
            }
        });
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> missing = new TreeSet<>();
        Set<String> files = SourceTree.files("src/main/java", ".java").keySet();
        for (String file : files) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            if (!files.contains(folder + "package-info.java")) {
                missing.add(folder);
            }
        }
        assertEquals(Set.of(), missing, "a package-info.java with one sentence tells a reader where he is");
    }
}
