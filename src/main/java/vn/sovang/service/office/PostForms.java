package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;
import vn.sovang.service.people.KnownPerson;
import vn.sovang.service.people.Namesakes;

/** The form of a post: how it is filled, and what is wrong with it. */
public final class PostForms {
    private PostForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<PostField> kind(PostList list, LocalDate today) {
        return new FieldForm<>(PostField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with a post. */
    public static Form<PostField> of(PostRow row) {
        Post post = row.post();
        Person person = post.person();
        return new Form<PostField>(post.id(), Map.of())
                .with(PostField.NAME, person.name())
                .with(PostField.PERSON, FormTexts.key(person))
                .with(PostField.BIRTH, FormTexts.of(person.birth()))
                .with(PostField.GENDER, FormTexts.of(person.gender()))
                .with(PostField.TITLE, post.title())
                .with(PostField.UNIT, post.unitCode())
                .with(PostField.FROM, FormTexts.of(post.period().from()))
                .with(PostField.TO, FormTexts.of(post.period().to()))
                .with(PostField.DECISION, post.decision());
    }

    /** Those the register knows under the name in a form, and not under another birth. */
    public static List<KnownPerson> offers(Form<PostField> form, PostList list) {
        return list.persons()
                .offers(
                        form.get(PostField.NAME),
                        form.get(PostField.PERSON).isEmpty() ? FormTexts.birth(form, PostField.BIRTH) : null);
    }

    /** Those who can be replaced by the holder in a form: who holds that very post on its first day. */
    public static List<PostRow> replaceable(Form<PostField> form, PostList list) {
        Optional<LocalDate> from = form.day(PostField.FROM);
        return !form.isNew() || from.isEmpty()
                ? List.of()
                : list.holders(form.get(PostField.TITLE), form.get(PostField.UNIT), from.get()).stream()
                        .filter(row -> !from.get().equals(row.post().period().from()))
                        .toList();
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all posts
     */
    public static Map<PostField, Problem> problems(Form<PostField> form, PostList list, LocalDate today) {
        FormProblems<PostField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(PostField.values()));
        problems.name(PostField.NAME, true);
        problems.birth(PostField.BIRTH);
        if (!form.has(PostField.TITLE)) {
            problems.say(PostField.TITLE, 2236, "post.problem.title.empty");
        }
        if (!form.has(PostField.UNIT)) {
            problems.say(PostField.UNIT, 2237, "post.problem.unit.empty");
        }
        if (!form.has(PostField.FROM)) {
            problems.say(PostField.FROM, 1230, "post.problem.from.empty");
        }
        problems.period(PostField.FROM, PostField.TO);
        Namesakes.tell(
                form,
                PostField.NAME,
                FormTexts.birth(form, PostField.BIRTH),
                FormTexts.key(form, PostField.PERSON),
                list.find(form.id()).map(row -> row.post().person().id()).orElse(0L),
                list.persons(),
                problems);
        list.find(form.id())
                .filter(row -> row.post().person().id() != FormTexts.key(form, PostField.PERSON))
                .ifPresent(row -> problems.say(PostField.NAME, 1231, "post.problem.other", row.name()));
        if (problems.all().values().stream().noneMatch(Form::blocks)) {
            taken(form, list, problems);
        }
        return problems.all();
    }

    private static void taken(Form<PostField> form, PostList list, FormProblems<PostField> problems) {
        Post post = post(form, person(form, list));
        long replaced = FormTexts.key(form, PostField.REPLACES);
        list.posts().stream()
                .filter(other -> other.id() != form.id()
                        && other.person().id() == post.person().id()
                        && post.person().id() != 0
                        && other.unitCode().equals(post.unitCode())
                        && Fold.same(other.title(), post.title())
                        && other.period().overlaps(post.period()))
                .findFirst()
                .ifPresent(other -> problems.say(
                        PostField.NAME,
                        2238,
                        "post.problem.already",
                        other.person().name(),
                        since(other)));
        list.singles().inTheWay(post, list.posts()).stream()
                .filter(other ->
                        other.id() != replaced || form.day(PostField.FROM).isEmpty())
                .findFirst()
                .ifPresent(other -> problems.say(
                        PostField.TITLE,
                        2239,
                        "post.problem.taken",
                        other.person().name(),
                        since(other)));
    }

    private static String since(Post post) {
        return post.period().from() == null ? "…" : FormTexts.of(post.period().from());
    }

    /** The person a form means as far as the register knows; with id 0 when somebody new is. */
    private static Person person(Form<PostField> form, PostList list) {
        long chosen = FormTexts.key(form, PostField.PERSON);
        return list.persons()
                .find(chosen)
                .map(KnownPerson::person)
                .orElseGet(() -> new Person(0, form.get(PostField.NAME), Gender.UNKNOWN, null));
    }

    /** The post a form without blocking problems tells of. */
    static Post post(Form<PostField> form, Person person) {
        return new Post(
                form.id(),
                person,
                form.get(PostField.TITLE),
                form.get(PostField.UNIT),
                new Period(FormTexts.day(form, PostField.FROM), FormTexts.day(form, PostField.TO)),
                form.get(PostField.DECISION));
    }
}
