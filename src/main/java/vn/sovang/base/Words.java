package vn.sovang.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the program in one language, from {@code i18n/<part>_<language>.properties}. */
public final class Words {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The parts the bundles are divided into, one for each screen or floor. */
    public static final List<String> PARTS = List.of(
            "problem",
            "cli",
            "import",
            "check",
            "shell",
            "form",
            "member",
            "comparison",
            "timeline",
            "filter",
            "bulk",
            "batch",
            "reminder",
            "round",
            "decide",
            "unit",
            "post",
            "tables",
            "certificate",
            "layout",
            "designer",
            "people",
            "staff",
            "village",
            "household",
            "title",
            "rating",
            "ruling",
            "collective",
            "wizard",
            "takeout",
            "event",
            "duplicate",
            "find",
            "field",
            "history",
            "backup",
            "partycell",
            "target",
            "task",
            "overview",
            "paper",
            "papers",
            "print",
            "proposal");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Locale locale;
    private final Map<String, String> sentences;

    private Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /** @param locale {@link #VIETNAMESE} or {@link #ENGLISH} */
    public static Words of(Locale locale) {
        Map<String, String> sentences = new HashMap<>();
        for (String part : PARTS) {
            read("/i18n/" + part + "_" + locale.getLanguage() + ".properties")
                    .forEach((key, value) -> sentences.put((String) key, (String) value));
        }
        return new Words(locale, sentences);
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of a key with its places filled. A missing key shows itself, so that it is seen and mended.
     *
     * @param args a {@link LocalDate} is written dd/MM/yyyy, a {@link Problem} as its sentence, a {@link Word} in the
     *     language of the sentence, all else as it is
     */
    public String say(String key, Object... args) {
        String sentence = sentences.getOrDefault(key, "⟨" + key + "⟩");
        Matcher place = PLACE.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            String value = index < args.length ? shown(args[index]) : place.group();
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    /** The sentence of a problem without its code. */
    public String say(Problem problem) {
        return say(problem.key(), problem.args().toArray());
    }

    private String shown(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Problem problem -> say(problem);
            case Word word -> say(word.key());
            default -> String.valueOf(value);
        };
    }
}
