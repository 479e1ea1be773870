package vn.sovang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Words;

/** The sentences of the program: none missing, none left over, none twice, in both languages. */
class BundleTest {
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /**
     * Beginnings of keys whose end is put together while the program runs, each with the place that does so. A key
     * under one of them counts as used; its beginning must stand in the sources as a literal.
     */
    private static final Map<String, String> BUILT_AT_RUN_TIME = Map.ofEntries(
            Map.entry("cli.help.", "Help, by the name of the command"),
            Map.entry("cli.option.", "Help, by the name of the option"),
            Map.entry("decide.ask.title.", "StepController, by the key of the step"),
            Map.entry("decide.ask.about.", "StepController, by the key of the step"),
            Map.entry("decide.ask.field.", "StepController, by the name of what is asked"),
            Map.entry("decide.paper.", "DecisionModel, by the kind of paper"),
            Map.entry("decide.act.", "DecisionController, by the kind of act"),
            Map.entry("decide.state.", "DecisionController, by the name of the state"),
            Map.entry("decide.step.refused.", "DecisionSteps, by the name of the step"),
            Map.entry("designer.align.", "PropertiesController, by the name of the choice"),
            Map.entry("designer.corners.turn.", "CornersWindow, by the number of the corner"),
            Map.entry("designer.field.", "DesignerFields, by the name of the field"),
            Map.entry("designer.fit.", "PropertiesController, by the name of the choice"),
            Map.entry("designer.vertical.", "PropertiesController, by the name of the choice"),
            Map.entry("duplicate.reason.", "Reason, by its name"),
            Map.entry("event.kind.", "MemberEventKind, by its code"),
            Map.entry("print.outcome.", "SheetRow, by the outcome"),
            Map.entry("print.reason.", "SheetRow, by the reason"),
            Map.entry("rating.column.", "EvaluationField, by its code"),
            Map.entry("rating.part.", "Participation, by its code"),
            Map.entry("field.table.", "FieldWords, by the name of the table"),
            Map.entry("field.of.", "FieldWords, by the names of table and column"),
            Map.entry("ruling.value.", "RuleWords, by the value"),
            Map.entry("field.value.", "ValueWords, by column and value"),
            Map.entry("event.field.", "EventField, by its name"),
            Map.entry("event.card.", "CardField, by its name"),
            Map.entry("event.discipline.", "DisciplineField, by its name"),
            Map.entry("event.badge.", "BadgeField, by its name"),
            Map.entry("target.comparison.", "TargetWords, by the comparison"),
            Map.entry("target.verdict.", "TargetWords, by the verdict"),
            Map.entry("target.origin.", "TargetWords, by where a result comes from"),
            Map.entry("task.filter.", "TaskController, by the filter"),
            Map.entry("task.state.", "TaskController, by the state"),
            Map.entry("overview.progress.", "OverviewController, by the progress"),
            Map.entry("overview.verdict.", "Charts, by the verdict"),
            Map.entry("overview.step.", "OverviewController, by the step"),
            Map.entry("event.reminder.", "ReminderService, by the kind of reminder"),
            Map.entry("proposal.filter.", "ProposalController, by the filter"),
            Map.entry("proposal.outcome.", "ProposalController, by the outcome"),
            Map.entry("proposal.kind.", "ProposalController, by the kind of recipient"),
            Map.entry("proposal.stream.", "RoundFormController, by the stream"),
            Map.entry("proposal.change.", "ProposalModel, by what is done"),
            Map.entry("papers.cause.", "MovementTable, by the cause of a movement"),
            Map.entry("event.figure.", "StatisticsService, by the code of the figure"));

    /** Literals that look like keys of a part but are none, such as names of resources or figures. */
    private static final Set<String> NO_KEYS = Set.of(
            "staff.kind",
            "campaign.kind",
            "proposal.field",
            "proposal.form",
            "proposal.outcome",
            "target.computed",
            "target.indicator",
            "target.lower_is_better",
            "target.summed",
            "collective.kind");

    /** Codes that several sentences share because they mean the same; any other code has one sentence. */
    private static final Map<String, String> FAMILIES = Map.of(
            "202", "a file is not there or cannot be read",
            "204", "a file is of another kind",
            "206", "a file is too large",
            "215", "more than a workbook can hold");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-zA-Z0-9_]+)+");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:csv|css|fxml|json|jasper|jrxml|pdf|png|properties|sql|svg|ttf|txt|xlsx?)");
    private static final Pattern SAID =
            Pattern.compile("(?:(?:Problem\\s*\\.of|\\bproblem)\\(\\s*\\d+,|\\bsay\\()\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CODED =
            Pattern.compile("(?:Problem\\s*\\.of|\\bproblem)\\(\\s*(\\d+),\\s*\"([^\"]+)\"");
    private static final Pattern IN_FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Map<String, String> java = SourceTree.files("src/main/java", ".java");
    private final Map<String, String> fxml = SourceTree.files("resources", ".fxml");
    private final Map<String, String> files = SourceTree.files("resources/i18n", ".properties");

    @Test
    void everyPartHasBothLanguagesAndIsRead() {
        Set<String> expected = new TreeSet<>();
        files.keySet().stream()
                .map(BundleTest::part)
                .forEach(part -> LANGUAGES.forEach(
                        language -> expected.add("resources/i18n/" + part + "_" + language + ".properties")));
        assertEquals(expected, files.keySet());
        files.keySet().forEach(file -> assertTrue(Words.PARTS.contains(part(file)), file + " is not in Words.PARTS"));
    }

    @Test
    void noSentenceIsMissing() {
        Set<String> used = usedKeys();
        Map<String, List<String>> paste = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> missing = new TreeSet<>(used);
            LANGUAGES.forEach(other -> missing.addAll(sentences(other).keySet()));
            missing.removeAll(sentences(language).keySet());
            missing.forEach(key -> paste.computeIfAbsent(
                            firstOf(key) + "_" + language + ".properties", file -> new ArrayList<>())
                    .add(key + "="));
        }
        StringBuilder lines = new StringBuilder("missing; paste these lines and fill them:\n");
        paste.forEach((file, keys) -> lines.append("# ")
                .append(file)
                .append('\n')
                .append(String.join("\n", keys))
                .append('\n'));
        assertEquals(Map.of(), paste, lines::toString);
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> unused = new TreeSet<>(sentences("vi").keySet());
        unused.removeAll(usedKeys());
        unused.removeIf(key -> BUILT_AT_RUN_TIME.keySet().stream().anyMatch(key::startsWith));
        assertEquals(
                Set.of(),
                unused,
                "nobody says these: remove them, or note in BUILT_AT_RUN_TIME where their keys are put together");
    }

    @Test
    void keysBuiltAtRunTimeStillAre() {
        Set<String> literals = literals();
        BUILT_AT_RUN_TIME.forEach((beginning, place) -> {
            assertTrue(literals.contains(beginning), beginning + " is no longer in the sources (" + place + ")");
            assertTrue(sentences("vi").keySet().stream().anyMatch(key -> key.startsWith(beginning)), beginning);
        });
    }

    @Test
    void noKeyStandsTwice() {
        for (String language : LANGUAGES) {
            Map<String, String> home = new HashMap<>();
            filesOf(language)
                    .forEach((file, text) -> read(text, (key, sentence) -> {
                        String before = home.put(key, file);
                        assertEquals(null, before, key + " stands twice, the second time in " + file);
                        assertTrue(KEY.matcher(key).matches(), key);
                    }));
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Map<String, String> english = sentences("en");
        sentences("vi").forEach((key, sentence) -> {
            if (english.containsKey(key)) {
                assertEquals(places(sentence), places(english.get(key)), "places of " + key);
            }
        });
    }

    @Test
    void sentencesAreCleanText() {
        for (String language : LANGUAGES) {
            sentences(language).forEach((key, sentence) -> {
                assertTrue(Normalizer.isNormalized(sentence, Normalizer.Form.NFC), key + " is not in NFC");
                assertEquals(sentence.strip(), sentence, key);
                assertTrue(!sentence.isEmpty() && !sentence.contains("  "), key + " is empty or has two spaces");
            });
        }
    }

    @Test
    void aCodeReadOverTheTelephoneMeansOneThing() {
        Map<String, Set<String>> keys = new TreeMap<>();
        java.values()
                .forEach(text -> CODED.matcher(SourceTree.withoutComments(text))
                        .results()
                        .forEach(problem -> keys.computeIfAbsent(problem.group(1), code -> new TreeSet<>())
                                .add(problem.group(2))));
        keys.values().removeIf(sentences -> sentences.size() == 1);
        keys.keySet().removeAll(FAMILIES.keySet());
        assertEquals(Map.of(), keys, "codes with more than one sentence");
    }

    private static String part(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('_'));
    }

    private static String firstOf(String key) {
        int point = key.indexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }

    private Set<String> literals() {
        return java.values().stream()
                .flatMap(text -> SourceTree.literals(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the sources say: whatever is said outright, and every literal that looks like a key of a part. */
    private Set<String> usedKeys() {
        Set<String> known = new TreeSet<>(sentences("vi").keySet());
        Set<String> parts = known.stream().map(BundleTest::firstOf).collect(Collectors.toCollection(TreeSet::new));
        parts.addAll(Words.PARTS);
        Set<String> used = literals();
        used.removeIf(literal -> !known.contains(literal)
                && (!KEY.matcher(literal).matches()
                        || !parts.contains(firstOf(literal))
                        || FILE_NAME.matcher(literal).matches()));
        used.removeAll(NO_KEYS);
        java.values()
                .forEach(text -> SAID.matcher(SourceTree.withoutComments(text))
                        .results()
                        .forEach(said -> used.add(said.group(1))));
        fxml.values().forEach(text -> IN_FXML.matcher(text).results().forEach(said -> used.add(said.group(1))));
        return used;
    }

    private Map<String, String> filesOf(String language) {
        Map<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(file -> !file.endsWith("_" + language + ".properties"));
        return some;
    }

    private Map<String, String> sentences(String language) {
        Map<String, String> sentences = new TreeMap<>();
        filesOf(language).values().forEach(text -> read(text, sentences::put));
        return sentences;
    }

    private interface Pair {
        void take(String key, String sentence);
    }

    /** Reads a bundle and hands over every pair, doubles included, which a plain reader would drop. */
    private static void read(String text, Pair pair) {
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object sentence) {
                pair.take((String) key, (String) sentence);
                return null;
            }
        };
        try {
            reader.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
