package vn.sovang.ui.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;
import vn.sovang.service.ruling.RuleField;
import vn.sovang.service.ruling.RuleForms;
import vn.sovang.service.ruling.RuleList;
import vn.sovang.service.ruling.RuleRow;
import vn.sovang.service.ruling.RuleService;
import vn.sovang.service.ruling.RuleWords;
import vn.sovang.ui.common.form.RecordModel;

/** The dated rules: what is searched and filtered, and which row is open. */
public final class RuleModel extends RecordModel<RuleList, RuleRow, RuleField> {
    /** All rows, as the filter calls them. */
    static final String ALL = "";

    static final String UNCERTAIN = "uncertain";
    static final String OWN = "own";
    static final String HOLDING = "holding";
    /** Before the number of an open point. */
    static final String POINT = "point.";

    private final RuleService rules;
    private final Supplier<LocalDate> day;
    private final StringProperty group = new SimpleStringProperty(ALL);
    private final StringProperty filter = new SimpleStringProperty(ALL);

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day by which is told what holds
     * @param today decides what lies in the future
     */
    public RuleModel(RuleService rules, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(
                desk,
                new RuleList(
                        day.get(),
                        List.of(),
                        List.of(),
                        new RuleWords(desk.language().words())),
                RuleField.class,
                list -> RuleForms.kind(list, today.get()));
        this.rules = rules;
        this.day = day;
        group.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    public LocalDate day() {
        return day.get();
    }

    @Override
    protected RuleList read() {
        return rules.list(day.get(), desk().language().words());
    }

    @Override
    protected List<RuleRow> rows(RuleList read) {
        return read.rows();
    }

    @Override
    protected long id(RuleRow row) {
        return row.id();
    }

    @Override
    protected List<RuleRow> find(RuleList read, String wanted) {
        List<RuleRow> rows = read.rows().stream()
                .filter(row -> group.get().isEmpty() || group(row.rule().key()).equals(group.get()))
                .filter(this::passes)
                .toList();
        return TextSearch.of(wanted).find(rows, RuleRow::searched);
    }

    private boolean passes(RuleRow row) {
        String wanted = filter.get();
        return switch (wanted) {
            case ALL -> true;
            case UNCERTAIN -> row.rule().certainty() != Certainty.CERTAIN;
            case OWN -> row.rule().own();
            case HOLDING -> row.holds();
            default -> wanted.equals(POINT + row.openPoint());
        };
    }

    /** The first word of a key: what the rule is about. */
    static String group(String key) {
        int point = key.indexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }

    @Override
    protected Form<RuleField> form(RuleRow row) {
        return RuleForms.of(row);
    }

    /** Another day for the rule that is open, or for the first of the group that is shown. */
    @Override
    protected Form<RuleField> blank() {
        String key = openRow()
                .map(row -> row.rule().key())
                .or(() -> shown().stream().findFirst().map(row -> row.rule().key()))
                .orElse("");
        return Form.<RuleField>blank().with(RuleField.KEY, key);
    }

    @Override
    protected String label(Form<RuleField> form) {
        return say("ruling.change", name(form), form.get(RuleField.FROM));
    }

    @Override
    protected String name(Form<RuleField> form) {
        return listProperty().get().words().name(form.get(RuleField.KEY));
    }

    @Override
    protected long write(Form<RuleField> form, RuleList opened, String label) {
        return rules.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("ruling.job.load");
    }

    /** Lets the shipped row count again, or takes away one that the clerk added. */
    void restore() {
        openRow().map(RuleRow::rule).filter(Rule::own).ifPresent(own -> {
            String name = listProperty().get().words().name(own.key());
            String label = say("ruling.change.restore", name, DayText.of(own.from()));
            desk().jobs()
                    .brief(
                            label,
                            () -> {
                                rules.restore(own, label);
                                return label;
                            },
                            done -> {
                                open(NOBODY);
                                desk().notices().tell(say("form.saved", done));
                            });
        });
    }

    @Override
    public void clearFilters() {
        super.clearFilters();
        group.set(ALL);
        filter.set(ALL);
    }

    /** What the rules are about that are shown; empty for all. */
    public StringProperty groupProperty() {
        return group;
    }

    /** Which rows are shown: all, uncertain ones, own ones, those that hold, or those of an open point. */
    public StringProperty filterProperty() {
        return filter;
    }
}
