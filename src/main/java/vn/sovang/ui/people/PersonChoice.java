package vn.sovang.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.service.people.KnownPerson;
import vn.sovang.service.people.KnownPersons;
import vn.sovang.ui.common.form.FormEditor;

/**
 * Who is meant by a name that is typed into a form: somebody the register knows is offered, and taken only when the clerk
 * says so.
 *
 * @param <F> the fields of the form
 */
public final class PersonChoice<F extends Enum<F>> {
    /**
     * The fields that tell of the person.
     *
     * @param person holds the key of the one who was chosen
     * @param birth null where the form has none
     * @param gender null where the form has none
     */
    public record Fields<F>(F name, F person, F birth, F gender) {}

    /**
     * What is to be shown.
     *
     * @param person the one the name stands for, empty when it is somebody new
     * @param chosen whether the clerk chose that one, and may think better of it
     * @param offers those it may be
     */
    public record State(Optional<KnownPerson> person, boolean chosen, List<KnownPerson> offers) {
        static final State NOTHING = new State(Optional.empty(), false, List.of());

        public State {
            offers = List.copyOf(offers);
        }
    }

    private final FormEditor<F> editor;
    private final Fields<F> fields;
    private final Supplier<KnownPersons> known;
    private final LongSupplier present;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    /**
     * Watches the fields of a form.
     *
     * @param known everybody the register knows by now
     * @param present key of the person whose record is open, 0 for none
     */
    public PersonChoice(FormEditor<F> editor, Fields<F> fields, Supplier<KnownPersons> known, LongSupplier present) {
        this.editor = editor;
        this.fields = fields;
        this.known = known;
        this.present = present;
        editor.field(fields.name()).subscribe(now -> look());
        editor.field(fields.person()).subscribe(now -> look());
        if (fields.birth() != null) {
            editor.field(fields.birth()).subscribe(now -> look());
        }
        editor.openedProperty().subscribe(now -> look());
    }

    /** Another name was typed than that of the one who was chosen: then that one is no longer meant. */
    public void typed(F field, Form<F> form) {
        if (field == fields.name()) {
            known.get()
                    .find(FormTexts.key(form, fields.person()))
                    .filter(chosen -> !Fold.same(chosen.person().name(), form.get(fields.name())))
                    .ifPresent(chosen -> release());
        }
    }

    /** Looks anew: another record was opened, or the register has changed. */
    public void look() {
        Form<F> form = editor.form();
        long chosen = FormTexts.key(form, fields.person());
        String name = form.get(fields.name());
        Optional<KnownPerson> own = known.get()
                .find(present.getAsLong())
                .filter(one -> Fold.same(one.person().name(), name));
        if (!editor.openedProperty().get() || name.isBlank()) {
            state.set(State.NOTHING);
        } else if (chosen != 0 && chosen != present.getAsLong()) {
            state.set(new State(known.get().find(chosen), true, List.of()));
        } else if (own.isPresent()) {
            state.set(new State(own, chosen != 0, List.of()));
        } else {
            state.set(new State(Optional.empty(), false, known.get().offers(name, birth(form))));
        }
    }

    /** The birth that still stands there of the one before says nothing of the one who is meant now. */
    private PartialDate birth(Form<F> form) {
        PartialDate typed = fields.birth() == null ? null : FormTexts.birth(form, fields.birth());
        return known.get()
                        .find(present.getAsLong())
                        .filter(one -> KnownPersons.sameBirth(one, typed))
                        .isPresent()
                ? null
                : typed;
    }

    /** The clerk says that it is this one. */
    public void choose(KnownPerson meant) {
        Person person = meant.person();
        editor.field(fields.name()).set(person.name());
        if (fields.birth() != null && person.birth() != null) {
            editor.field(fields.birth()).set(person.birth().text());
        }
        StringProperty gender = fields.gender() == null ? null : editor.field(fields.gender());
        if (gender != null && !FormTexts.of(person.gender()).isEmpty()) {
            gender.set(FormTexts.of(person.gender()));
        }
        editor.field(fields.person()).set(FormTexts.key(person));
    }

    /** It is not the one who was chosen after all. */
    public void release() {
        editor.field(fields.person()).set("");
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
