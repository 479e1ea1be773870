package vn.sovang.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.service.people.KnownPerson;
import vn.sovang.service.people.Role;
import vn.sovang.ui.common.Icons;

/** Below a name: the person it stands for, or those it may stand for, each to be taken by one key. */
public final class PersonOffers extends VBox {
    private static final int MOST = 3;

    private PersonChoice<?> choice;
    private Role.Kind own;
    private Words words;

    public PersonOffers() {
        getStyleClass().add("person-offers");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /**
     * Shows what a choice offers from now on.
     *
     * @param kind what the person of the open record is anyway
     */
    public void show(PersonChoice<?> offered, Role.Kind kind, Words said) {
        choice = offered;
        own = kind;
        words = said;
        offered.stateProperty().subscribe(state -> showState(state));
    }

    private void showState(PersonChoice.State state) {
        List<Node> lines = state.person().isPresent()
                ? present(state.person().get(), state.chosen())
                : state.offers().stream().limit(MOST).<Node>map(this::offer).toList();
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
    }

    private List<Node> present(KnownPerson known, boolean chosen) {
        if (!chosen) {
            String roles = PersonWords.roles(known, own, words);
            return roles.isEmpty() ? List.of() : List.of(line(words.say("people.person.also", roles), Feather.LINK));
        }
        Hyperlink release = new Hyperlink(words.say("people.person.release"));
        release.setId("person-release");
        release.setOnAction(event -> choice.release());
        return List.of(new VBox(line(PersonWords.of(known, words), Feather.LINK), release));
    }

    private Node offer(KnownPerson known) {
        Label who = line(words.say("people.person.maybe", PersonWords.of(known, words)), Feather.HELP_CIRCLE);
        Hyperlink take = new Hyperlink(words.say("people.person.take"));
        take.setId("person-take-" + known.person().id());
        take.getStyleClass().add("person-take");
        take.setAccessibleText(words.say("people.person.take") + ": " + PersonWords.of(known, words));
        take.setOnAction(event -> choice.choose(known));
        return new VBox(who, take);
    }

    private static Label line(String text, Feather icon) {
        Label line = new Label(text, Icons.of(icon));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
