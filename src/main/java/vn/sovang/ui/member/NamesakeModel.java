package vn.sovang.ui.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Words;
import vn.sovang.domain.duplicate.Candidate;
import vn.sovang.domain.duplicate.Duplicates;
import vn.sovang.domain.duplicate.Reason;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.duplicate.DuplicateService;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** Who in the register may be the same as the one whose form is open, while it is typed. */
public final class NamesakeModel {
    private static final int MOST = 3;
    private static final List<MemberField> ASKED = List.of(
            MemberField.NAME,
            MemberField.BIRTH,
            MemberField.GENDER,
            MemberField.CARD_NUMBER,
            MemberField.IDENTITY_NUMBER);

    private final DuplicateService duplicates;
    private final Desk desk;
    private final FormEditor<MemberField> editor;
    private final ObservableValue<MemberList> list;
    private final ObservableList<Namesake> found = FXCollections.observableArrayList();
    private Duplicates index;
    private Map<String, List<MemberRow>> byName;
    private boolean reading;

    /**
     * Somebody who may be the same.
     *
     * @param memberId 0 for somebody the office knows in another role only
     * @param birth as written, may be empty
     * @param cell may be empty
     */
    public record Namesake(long memberId, String name, String birth, String cell, List<Reason> reasons) {

        /** Where somebody stands, and what the two have in common. */
        String where(Words words) {
            List<String> parts = new ArrayList<>();
            parts.add(memberId == 0 ? words.say("member.namesake.other_role") : cell);
            reasons.forEach(reason -> parts.add(words.say(reason.word().key())));
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    NamesakeModel(
            DuplicateService duplicates, Desk desk, FormEditor<MemberField> editor, ObservableValue<MemberList> list) {
        this.duplicates = duplicates;
        this.desk = desk;
        this.editor = editor;
        this.list = list;
        list.subscribe(now -> {
            index = null;
            byName = null;
            look();
        });
        editor.openedProperty().subscribe(this::look);
        ASKED.forEach(field -> editor.field(field).subscribe(this::look));
    }

    /** The index is made anew only when somebody types after the register has changed. */
    private void look() {
        Form<MemberField> form = editor.tidied();
        if (!editor.openedProperty().get() || !form.has(MemberField.NAME)) {
            found.clear();
        } else if (index != null) {
            show(form);
        } else if (!reading) {
            reading = true;
            desk.jobs()
                    .brief(
                            desk.language().say("duplicate.job"),
                            duplicates::index,
                            read -> {
                                index = read;
                                look();
                            },
                            () -> reading = false);
        }
    }

    private void show(Form<MemberField> form) {
        Map<Long, MemberRow> members = new HashMap<>();
        list.getValue().rows().forEach(row -> members.put(row.member().person().id(), row));
        long self = list.getValue()
                .find(form.id())
                .map(row -> row.member().person().id())
                .orElse(0L);
        Candidate typed = Candidate.of(
                new Person(
                        self,
                        form.get(MemberField.NAME),
                        FormTexts.gender(form, MemberField.GENDER),
                        FormTexts.birth(form, MemberField.BIRTH)),
                form.get(MemberField.CARD_NUMBER),
                form.get(MemberField.IDENTITY_NUMBER),
                form.get(MemberField.HOME_TOWN));
        List<Namesake> now = new ArrayList<>();
        index.of(typed).stream()
                .limit(MOST)
                .forEach(pair ->
                        now.add(namesake(pair.one() == typed ? pair.other() : pair.one(), members, pair.reasons())));
        if (now.isEmpty() && form.isNew() && !form.has(MemberField.BIRTH)) {
            sameName(form.get(MemberField.NAME), now);
        }
        if (!now.equals(found)) {
            found.setAll(now);
        }
    }

    /** While no birth is typed yet, those of one name are worth a look. */
    private void sameName(String name, List<Namesake> now) {
        if (byName == null) {
            byName = list.getValue().rows().stream().collect(Collectors.groupingBy(row -> Fold.of(row.name())));
        }
        byName.getOrDefault(Fold.of(name), List.of()).stream()
                .limit(MOST)
                .forEach(row -> now.add(new Namesake(
                        row.id(),
                        row.name(),
                        FormTexts.of(row.member().person().birth()),
                        row.cell() == null ? "" : row.cell().name(),
                        List.of())));
    }

    private static Namesake namesake(Candidate other, Map<Long, MemberRow> members, List<Reason> reasons) {
        MemberRow row = members.get(other.id());
        return new Namesake(
                row == null ? 0 : row.id(),
                other.person().name(),
                FormTexts.of(other.person().birth()),
                row == null || row.cell() == null ? "" : row.cell().name(),
                reasons);
    }

    /** The likeliest first. */
    public ObservableList<Namesake> found() {
        return found;
    }
}
