package vn.sovang.ui.cell;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.Period;
import vn.sovang.service.cell.CellBook;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Icons;

/** One cell to be read: what it is on the day, its committee, congresses, history and members. */
final class CellDetail extends BorderPane {
    private final CellModel model;
    private final Words words;
    private final CellBook book;
    private final VBox body = new VBox();

    CellDetail(CellModel model, Words words, List<Command> commands, LongConsumer openMember) {
        this.model = model;
        this.words = words;
        book = model.bookProperty().get();
        getStyleClass().add("form");
        if (model.openCell().isEmpty()) {
            setCenter(nothing());
            return;
        }
        Cell cell = model.openCell().get();
        setTop(head(cell, commands));
        body.getStyleClass().add("form-body");
        facts(cell);
        committee(cell);
        congresses(cell);
        history(cell);
        members(cell, openMember);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        setCenter(scroll);
    }

    private Node nothing() {
        Label text = new Label(words.say("partycell.choose"));
        text.setWrapText(true);
        VBox empty = new VBox(Icons.of(Feather.MOUSE_POINTER, "empty-icon"), text);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private Node head(Cell cell, List<Command> commands) {
        Label title = new Label(book.tree().label(cell));
        title.setId("cell-title");
        title.setWrapText(true);
        title.getStyleClass().add("form-title");
        MenuButton steps = new MenuButton(words.say("partycell.steps"));
        steps.setId("cell-steps");
        steps.setMinWidth(Region.USE_PREF_SIZE);
        commands.stream()
                .filter(command -> command.key().startsWith("partycell.step."))
                .forEach(command -> {
                    MenuItem item = new MenuItem(words.say(command.key()));
                    item.disableProperty().bind(Bindings.not(command.possible()));
                    item.setOnAction(event -> command.run());
                    steps.getItems().add(item);
                });
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox line = new HBox(title, room, steps);
        line.getStyleClass().add("head-line");
        FlowPane badges = new FlowPane(badge(book.kinds().label(cell.kind()), "plain"));
        badges.getStyleClass().add("badges");
        if (!book.register().exists(cell.id(), book.day())) {
            badges.getChildren().add(badge(words.say("partycell.badge.ended"), "danger"));
        }
        VBox head = new VBox(line, badges);
        head.getStyleClass().add("form-head");
        return head;
    }

    private static Label badge(String text, String style) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", style);
        return badge;
    }

    private void facts(Cell cell) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        fact(grid, "partycell.fact.code", cell.code());
        fact(grid, "partycell.fact.parent", book.parentName(cell));
        fact(grid, "partycell.fact.founded", cell.founded() == null ? "" : DayText.of(cell.founded()));
        fact(grid, "partycell.fact.term", cell.term() == null ? "" : cell.term().text());
        fact(grid, "partycell.fact.members", String.valueOf(book.membersOf(cell).size()));
        body.getChildren().add(grid);
    }

    private void fact(GridPane grid, String key, String value) {
        Label name = new Label(words.say(key));
        name.getStyleClass().add("field-label");
        name.setMinWidth(110);
        Label text = new Label(value.isEmpty() ? words.say("partycell.unknown") : value);
        text.setWrapText(true);
        grid.addRow(grid.getRowCount(), name, text);
    }

    private void section(String key, List<? extends Node> lines) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("section");
        body.getChildren().add(heading);
        if (lines.isEmpty()) {
            Label none = new Label(words.say("partycell.none"));
            none.getStyleClass().add("screen-subtitle");
            body.getChildren().add(none);
        }
        body.getChildren().addAll(lines);
    }

    /** Before a committee was elected here, the members' own forms tell who holds a post. */
    private void committee(Cell cell) {
        List<Label> posts = book.postsOf(cell).stream().map(this::post).toList();
        List<Label> written = book.heldByForm(cell).stream()
                .map(member ->
                        line(words.say("partycell.post.written", member.person().name(), member.partyPost())))
                .toList();
        section("partycell.section.committee", posts.isEmpty() ? written : posts);
    }

    private Label post(Post post) {
        Period period = post.period();
        String from = period.from() == null ? "…" : DayText.of(period.from());
        String to = period.to() == null ? words.say("partycell.until_now") : DayText.of(period.to());
        return line(words.say("partycell.post", post.person().name(), post.title(), from, to));
    }

    private Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private void congresses(Cell cell) {
        section(
                "partycell.section.congresses",
                book.congressesOf(cell).stream().map(this::congress).toList());
    }

    private Label congress(Congress congress) {
        return line(words.say(
                "partycell.congress",
                congress.term() == null ? "…" : congress.term().text(),
                congress.day() == null ? "…" : DayText.of(congress.day())));
    }

    private void history(Cell cell) {
        section(
                "partycell.section.history",
                book.register().events(cell.id()).stream().map(this::event).toList());
    }

    private Node event(CellEvent event) {
        String what = switch (event.kind()) {
            case RENAMED -> words.say("partycell.event.renamed", event.name());
            case MOVED -> words.say("partycell.event.moved", bodyName(event.parentCode()));
            case KIND_CHANGED ->
                words.say("partycell.event.kind_changed", book.kinds().label(event.cellKind()));
            case SPLIT_OFF -> words.say("partycell.event.split_off", cellName(event.otherCellId()));
            case MERGED -> words.say("partycell.event.merged", cellName(event.otherCellId()));
            case DISSOLVED -> words.say("partycell.event.dissolved");
        };
        String decision = event.decision().isEmpty() ? "" : " (" + event.decision() + ")";
        Label text = line(DayText.of(event.day()) + ": " + what + decision);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button(words.say("partycell.event.remove"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(pressed -> model.removeEvent(event));
        HBox row = new HBox(8, text, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String cellName(long id) {
        return book.register().find(id, book.day()).map(Cell::name).orElse("…");
    }

    private String bodyName(String code) {
        return book.find(code)
                .map(Cell::name)
                .or(() -> book.units().find(code, book.day()).map(unit -> unit.name()))
                .orElse(code);
    }

    private void members(Cell cell, LongConsumer openMember) {
        section(
                "partycell.section.members",
                book.membersOf(cell).stream()
                        .map(member -> member(member, openMember))
                        .toList());
    }

    private Hyperlink member(Member member, LongConsumer openMember) {
        String post = member.partyPost();
        Hyperlink link = new Hyperlink(member.person().name() + (post.isEmpty() ? "" : ", " + post));
        link.setOnAction(event -> openMember.accept(member.id()));
        return link;
    }
}
