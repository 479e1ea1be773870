package vn.sovang.document.commendation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.DecisionField;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.yearend.AwardFigures;
import vn.sovang.domain.yearend.Figure;

/** Fills the fields of templates with what a decision says; counts and money are named figures. */
final class DecisionFill {
    private static final Pattern GROUND = Pattern.compile("(?iu)(có|đạt) (nhiều )?thành tích.*");

    private final DecisionRecords records;
    private final Stream stream;
    private final UnitName name;
    private final Map<String, Figure> figures;
    private final int lastArticle;

    /** @param lastArticle the article that says who carries it out */
    DecisionFill(DecisionRecords records, int lastArticle) {
        this.records = records;
        this.lastArticle = lastArticle;
        stream = records.decision().stream();
        name = UnitName.of(records.body().name());
        figures = AwardFigures.of(records.decision(), records.lines()).stream()
                .collect(Collectors.toMap(Figure::name, Function.identity()));
    }

    Map<String, Figure> figures() {
        return figures;
    }

    /** A paragraph with its fields filled. Braces that hold no field stay as they are. */
    Text fill(String template) {
        Text text = Text.EMPTY;
        Matcher place = DecisionField.PLACE.matcher(template);
        int from = 0;
        while (place.find()) {
            text = text.and(template.substring(from, place.start()));
            Optional<DecisionField> field = DecisionField.of(place.group(1));
            text = field.isEmpty() ? text.and(place.group()) : filled(text, field.get());
            from = place.end();
        }
        return text.and(template.substring(from));
    }

    private Text filled(Text text, DecisionField field) {
        return switch (field) {
            case BODY -> text.and(records.body().name());
            case SUPERIOR -> text.and(records.body().superior());
            case COMMUNE -> text.and(name.commune());
            case FORM -> text.and(form());
            case COUNTS -> counted(text);
            case GROUND -> text.and(ground());
            case YEAR -> text.and(String.valueOf(records.decision().honouredYear()));
            case SALARY -> text.and(Amounts.grouped(salary()));
            case RATES -> text.and(Rates.of(records));
            case TOTAL -> figured(text, figure("money"));
            case TOTAL_IN_WORDS ->
                text.and(Amounts.inWords(figure("money").value().longValueExact()));
            case FUND ->
                text.and(fill(records.rules().text("wording." + stream.key() + ".fund", records.day()))
                        .plain());
            case YEAR_OF_SIGNING -> text.and(String.valueOf(records.day().getYear()));
            case LAST_ARTICLE -> text.and(String.valueOf(lastArticle));
        };
    }

    private String form() {
        return AwardList.form(records);
    }

    /** "08 tập thể, 05 hộ gia đình và 30 cá nhân", each count a figure; kinds that are absent are left out. */
    private Text counted(Text begun) {
        List<RecipientKind> kinds = Arrays.stream(RecipientKind.values())
                .filter(kind -> figure(kind.key()).value().signum() > 0)
                .toList();
        Text text = begun;
        for (int i = 0; i < kinds.size(); i++) {
            RecipientKind kind = kinds.get(i);
            String joint = i == 0 ? "" : i == kinds.size() - 1 ? " và " : ", ";
            text = figured(text.and(joint), figure(kind.key())).and(" " + Case.lower(kind.vietnamese()));
        }
        return text;
    }

    private long salary() {
        return records.rules().number("money.base_salary", records.day()).longValueExact();
    }

    private String ground() {
        Matcher ground = GROUND.matcher(records.decision().summary());
        return ground.find()
                ? Case.lower(ground.group().substring(0, 1)) + ground.group().substring(1)
                : "có thành tích năm " + records.decision().honouredYear();
    }

    private Figure figure(String last) {
        return figures.get(AwardFigures.prefix(records.decision()) + last);
    }

    /** A draft for another day has figures of its own; only those of the real decision carry their names. */
    private Text figured(Text text, Figure figure) {
        String written = FigureText.inSentence(figure);
        return records.draft() ? text.and(written) : text.figure(figure.name(), written);
    }
}
