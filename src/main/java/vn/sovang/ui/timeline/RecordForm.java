package vn.sovang.ui.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.service.form.Form;
import vn.sovang.service.member.DeskField;
import vn.sovang.service.member.FormDesk;
import vn.sovang.service.member.FormService;
import vn.sovang.service.member.HistoryLine.Source;
import vn.sovang.ui.common.form.FormEditor;

/**
 * The form of records of one kind about one member. It lives on while other members are open, so that what is typed
 * stays.
 */
final class RecordForm<F extends Enum<F> & DeskField> {
    private static final Pattern NAME = Pattern.compile("members/[A-Z]+/(\\d{1,18})");

    private final Source source;
    private final long memberId;
    private final FormService<F> service;
    private final FormEditor<F> editor;
    private FormDesk<F> desk;

    RecordForm(Source source, long memberId, Class<F> type, FormService<F> service) {
        this.source = source;
        this.memberId = memberId;
        this.service = service;
        editor = new FormEditor<>(type, Kind::new);
    }

    /** The desk of the moment; before it is read nothing is checked. */
    private final class Kind implements Form.Kind<F> {
        @Override
        public Class<F> fields() {
            return editor.type();
        }

        @Override
        public String tidy(F field, String text) {
            return desk == null ? text : desk.tidy(field, text);
        }

        @Override
        public Map<F, Problem> problems(Form<F> form) {
            return desk == null ? Map.of() : desk.problems(form);
        }
    }

    Source source() {
        return source;
    }

    long memberId() {
        return memberId;
    }

    /** Under this name its drafts stand in the store. */
    String draftName() {
        return draftName(source, memberId);
    }

    /** The member of a name of drafts; empty when it is not one of this kind. */
    static OptionalLong memberOf(String draftName) {
        Matcher named = NAME.matcher(draftName);
        return named.matches() ? OptionalLong.of(Long.parseLong(named.group(1))) : OptionalLong.empty();
    }

    static String draftName(Source source, long memberId) {
        return "members/" + source.name() + "/" + memberId;
    }

    FormEditor<F> editor() {
        return editor;
    }

    FormDesk<F> desk() {
        return desk;
    }

    /** What is needed to fill and check forms; called on the jobs' thread. */
    FormDesk<F> read(LocalDate today) {
        return service.desk(memberId, today);
    }

    /**
     * Opens a record.
     *
     * @param id 0 for a new one
     */
    void open(FormDesk<F> read, long id) {
        desk = read;
        editor.open(id == 0 ? read.blank() : read.form(id));
    }

    /** Takes what was read anew; what is typed stays. */
    void renew(FormDesk<F> read) {
        desk = read;
        if (editor.openedProperty().get()) {
            long id = editor.form().id();
            editor.open(id == 0 ? read.blank() : read.form(id));
        }
    }

    /** Keeps a form; called on the jobs' thread. */
    long save(Form<F> form, LocalDate today, Words words) {
        return service.save(memberId, form, today, words);
    }

    /** Takes a record out; called on the jobs' thread. */
    void remove(long id, LocalDate today, Words words) {
        service.remove(memberId, id, today, words);
    }
}
