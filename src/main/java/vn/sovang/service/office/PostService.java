package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.service.people.KnownPersons;
import vn.sovang.service.people.PersonWriter;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The posts of bodies and cells: given, ended, handed over, mended, taken out. */
public final class PostService {
    private final Store store;

    public PostService(Store store) {
        this.store = store;
    }

    /** All posts, as they are on a day. */
    public PostList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static PostList list(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        Map<String, String> units = names(tables, rules, day);
        List<String> order = new ArrayList<>(units.keySet());
        SearchText.Maker maker = new SearchText.Maker();
        List<PostRow> rows = tables.posts().all().stream()
                .sorted(Comparator.comparing((Post post) -> !post.period().contains(day))
                        .thenComparing(post -> place(order, post.unitCode()))
                        .thenComparing(post -> post.period().to(), Comparator.nullsFirst(Comparator.reverseOrder()))
                        .thenComparingLong(Post::id))
                .map(post -> row(post, units, day, maker))
                .toList();
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        return new PostList(day, rows, units, KnownPersons.of(tables, villages, day), rules);
    }

    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    private static PostRow row(Post post, Map<String, String> units, LocalDate day, SearchText.Maker maker) {
        String unit = units.getOrDefault(post.unitCode(), post.unitCode());
        return new PostRow(
                post,
                unit,
                post.period().contains(day),
                maker.of(post.person().name(), post.title() + " " + unit + " " + post.decision()));
    }

    /** Bodies in the order of their kinds, then the cells; each as it is called on the day, or was called last. */
    private static Map<String, String> names(Tables tables, RuleBook rules, LocalDate day) {
        CodeList kinds = CodeList.of(rules, "unit_kind", day);
        Units units = Units.of(tables.units().all());
        Map<String, String> names = new LinkedHashMap<>();
        units.versions().stream()
                .sorted(Comparator.comparingInt((UnitVersion unit) -> kinds.rank(unit.kind()))
                        .thenComparing(UnitVersion::code))
                .map(UnitVersion::code)
                .distinct()
                .forEach(code -> names.put(
                        code,
                        units.find(code, day)
                                .orElseGet(() -> units.history(code).getLast())
                                .name()));
        tables.cellRegister().labelled(day).values().forEach(cell -> names.put(cell.code(), cell.name()));
        return names;
    }

    /**
     * Keeps a form as one named change; the post of one who is replaced ends on the day before.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the post
     * @throws vn.sovang.base.ProblemException 2244 when the post is no longer in the register; nothing has changed then
     */
    public long save(Form<PostField> form, PostList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    private static long write(Tables tables, Form<PostField> form, PostList list) {
        Post before = form.isNew() ? null : find(tables, form.id());
        long chosen = FormTexts.key(form, PostField.PERSON);
        Person present = before != null && before.person().id() == chosen ? before.person() : null;
        Person person = new PersonWriter(tables.persons(), list.persons())
                .write(
                        name(form, list, present),
                        FormTexts.gender(form, PostField.GENDER),
                        FormTexts.birth(form, PostField.BIRTH),
                        chosen,
                        present);
        long replaced = FormTexts.key(form, PostField.REPLACES);
        if (form.isNew() && replaced != 0) {
            end(tables, find(tables, replaced), form.day(PostField.FROM).orElseThrow());
        }
        Post post = PostForms.post(form, person);
        if (before == null) {
            return tables.posts().insert(post);
        }
        if (!post.equals(before)) {
            tables.posts().update(post);
        }
        return post.id();
    }

    /** Somebody chosen from the register keeps the name the register knows, however it was typed. */
    private static String name(Form<PostField> form, PostList list, Person present) {
        return present != null
                ? form.get(PostField.NAME)
                : list.persons()
                        .find(FormTexts.key(form, PostField.PERSON))
                        .map(known -> known.person().name())
                        .orElse(form.get(PostField.NAME));
    }

    private static void end(Tables tables, Post post, LocalDate day) {
        tables.posts().update(post.during(new Period(post.period().from(), day.minusDays(1))));
    }

    private static Post find(Tables tables, long id) {
        return tables.posts().all().stream()
                .filter(post -> post.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2244, "post.problem.gone").asException());
    }

    /**
     * Takes out a post that was written down wrongly, as one named change; the trace keeps it.
     *
     * @throws vn.sovang.base.ProblemException 2244 when it is no longer there
     */
    public void remove(long id, String label) {
        store.change(label, tables -> {
            find(tables, id);
            tables.posts().delete(id);
            return null;
        });
    }
}
