package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.AwardFigures;
import vn.sovang.domain.yearend.Figure;

/**
 * A decision on commendation with its annexed list. State: Nghị định 30/2020, phụ lục III; party: Hướng dẫn 36-HD/VPTW
 * and its successors. Names, bases, wording and money are those of the records' day.
 */
public final class DecisionPaper {
    private static final Pattern GROUND = Pattern.compile("(?iu)(có|đạt) (nhiều )?thành tích.*");

    private final DecisionRecords records;
    private final Stream stream;
    private final UnitName name;
    private final Map<String, Figure> figures;

    private DecisionPaper(DecisionRecords records) {
        this.records = records;
        stream = records.decision().stream();
        name = UnitName.of(records.body().name());
        figures = AwardFigures.of(records.decision(), records.lines()).stream()
                .collect(Collectors.toMap(Figure::name, Function.identity()));
    }

    public static Paper of(DecisionRecords records) {
        return new DecisionPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper =
                Paper.in(style(), "Quyết định số " + records.decision().fullNumber());
        head(paper);
        bases(paper);
        paper.centred("QUYẾT ĐỊNH:");
        switch (stream) {
            case STATE -> stateArticles(paper);
            case PARTY -> partyArticles(paper);
        }
        paper.add(new Block.Signature(
                List.of(word("recipients").split("\\|")),
                records.signature().authority(),
                records.signature().signer()));
        AwardList.annex(paper.landscape(), records, figures);
        return paper.build();
    }

    private PaperStyle style() {
        return Styles.on(records.rules(), stream, records.day());
    }

    private void head(PaperBuilder paper) {
        List<String> superior =
                stream == Stream.PARTY ? List.of(Case.upper(records.body().superior())) : List.of();
        List<String> issuer =
                stream == Stream.PARTY ? List.of(Case.upper(records.body().name())) : name.headingLines();
        paper.add(new Block.Letterhead(
                superior,
                issuer,
                records.decision().fullNumber(),
                Padding.placeAndDate(records.body().place(), records.day())));
        paper.add(new Block.Title("QUYẾT ĐỊNH", summary()));
        String body = Case.upper(records.body().name());
        paper.centred(stream == Stream.STATE ? "CHỦ TỊCH " + body : body);
    }

    private List<String> summary() {
        String summary = records.decision().summary();
        return records.draft() ? List.of(summary, "(Dự thảo)") : List.of(summary);
    }

    private void bases(PaperBuilder paper) {
        List<String> lines = new ArrayList<>();
        for (Rule basis : records.rules().under("basis." + stream.key() + ".decision.", records.day())) {
            lines.add("Căn cứ " + basis.value() + ";");
        }
        lines.add(word("proposer") + (stream == Stream.PARTY ? "," : "."));
        paper.bases(lines.toArray(String[]::new));
    }

    private void stateArticles(PaperBuilder paper) {
        paper.article(counted(Text.of("Tặng Giấy khen của Chủ tịch "
                        + records.body().name() + ", " + records.body().superior() + " cho "))
                .and(" " + ground() + " (có danh sách kèm theo)."));
        paper.article(money());
        paper.article(word("executors") + " chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.");
    }

    private void partyArticles(PaperBuilder paper) {
        paper.article(counted(Text.of("Biểu dương ")).and(" " + ground() + " (có danh sách kèm theo)."));
        paper.article(word("executors") + " chịu trách nhiệm thi hành Quyết định này.");
    }

    /** "08 tập thể, 05 hộ gia đình và 30 cá nhân", each count a figure; kinds that are absent are left out. */
    private Text counted(Text begun) {
        List<RecipientKind> present = List.of(RecipientKind.values()).stream()
                .filter(kind -> figure(kind.key()).value().signum() > 0)
                .toList();
        Text text = begun;
        for (int i = 0; i < present.size(); i++) {
            RecipientKind kind = present.get(i);
            String joint = i == 0 ? "" : i == present.size() - 1 ? " và " : ", ";
            text = figured(text.and(joint), figure(kind.key())).and(" " + Case.lower(kind.vietnamese()));
        }
        return text;
    }

    private Text money() {
        Text text = Text.of("Mức tiền thưởng kèm theo Giấy khen, tính theo mức lương cơ sở " + Amounts.grouped(salary())
                + " đồng/tháng: " + rates() + ". Tổng số tiền thưởng là ");
        Figure money = figure("money");
        return figured(text, money)
                .and(" đồng (Bằng chữ: " + Amounts.inWords(money.value().longValueExact()) + "), trích từ "
                        + word("fund") + " năm " + records.day().getYear() + ".");
    }

    private long salary() {
        return records.rules().number("money.base_salary", records.day()).longValueExact();
    }

    private String rates() {
        List<String> rates = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            records.lines().stream()
                    .filter(line -> line.kind() == kind)
                    .findFirst()
                    .map(AwardLine::reward)
                    .ifPresent(reward -> rates.add(rate(kind, reward)));
        }
        return String.join("; ", rates);
    }

    private static String rate(RecipientKind kind, Reward reward) {
        return Case.lower(kind.vietnamese()) + " " + Amounts.grouped(reward.amount()) + " đồng (hệ số "
                + Decimals.comma(reward.coefficient()) + ")";
    }

    private String ground() {
        Matcher ground = GROUND.matcher(records.decision().summary());
        return ground.find()
                ? Case.lower(ground.group().substring(0, 1)) + ground.group().substring(1)
                : "có thành tích năm " + records.decision().honouredYear();
    }

    private String word(String key) {
        return records.rules()
                .text("wording." + stream.key() + "." + key, records.day())
                .replace("{xã}", name.commune());
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
