package vn.sovang.ui.designer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.ArtElement;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Picture;
import vn.sovang.document.certificate.PictureElement;
import vn.sovang.document.certificate.RuleElement;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.certificate.TextStyle;
import vn.sovang.document.drawing.Drawings;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Nfc;
import vn.sovang.service.layout.LayoutService;
import vn.sovang.ui.common.AskText;

/** The menus of the designer. */
final class DesignerMenus {
    private static final TextStyle PLAIN =
            new TextStyle(null, false, false, 14, 8, null, false, null, null, 0, 0, null);

    private final DesignerModel model;
    private final Words words;
    private final Supplier<Window> owner;
    private final ElementNames names;

    DesignerMenus(DesignerModel model, Words words, Supplier<Window> owner) {
        this.model = model;
        this.words = words;
        this.owner = owner;
        names = new ElementNames(words);
    }

    void fill(MenuButton adding, MenuButton blank, MenuButton sheet, MenuButton more) {
        adding.getItems().setAll(item("designer.add.text", () -> addText("")));
        for (String field : DesignerFields.ALL) {
            MenuItem item = new MenuItem(words.say("designer.field." + field));
            item.setOnAction(event -> addText(field));
            adding.getItems().add(item);
        }
        adding.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("designer.add.picture", this::addPicture),
                        item("designer.add.rule", () -> model.add(new RuleElement(middle(60, 0.35), null, false))));
        Arrays.stream(Drawings.values()).forEach(art -> {
            MenuItem item = new MenuItem(names.of(art));
            item.setOnAction(event -> addArt(art));
            adding.getItems().add(item);
        });
        blank.getItems()
                .setAll(
                        item("designer.blank.photo", this::photo),
                        item("designer.blank.none", model::withoutBackground));
        sheet.getItems()
                .setAll(
                        size("designer.sheet.a4", 297, 210),
                        size("designer.sheet.a4.tall", 210, 297),
                        size("designer.sheet.a3", 420, 297),
                        size("designer.sheet.a3.tall", 297, 420),
                        size("designer.sheet.certificate", 360, 237),
                        size("designer.sheet.certificate.tall", 237, 360),
                        item("designer.sheet.own", this::ownSize));
        DesignerDeeds deeds = model.deeds();
        more.getItems().setAll(item("designer.more.copy", this::copy), new SeparatorMenuItem());
        for (String use : LayoutService.USES) {
            MenuItem item = new MenuItem(words.say("designer.more.use", words.say(use)));
            item.setOnAction(event -> deeds.use(use));
            more.getItems().add(item);
        }
        more.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("designer.more.write", deeds::writeFile),
                        item("designer.more.read", deeds::readFile),
                        new SeparatorMenuItem(),
                        item("designer.more.remove", deeds::removeVersion));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem size(String key, double width, double height) {
        return item(key, () -> model.resize(width, height));
    }

    private Box middle(double width, double height) {
        Layout layout = model.layoutProperty().get();
        return Snap.inside(
                new double[] {(layout.width() - width) / 2, (layout.height() - height) / 2, width, height},
                layout.width(),
                layout.height());
    }

    private void addText(String field) {
        String wanted = field.isEmpty() ? words.say("designer.add.text.name") : words.say("designer.field." + field);
        List<String> taken = model.layoutProperty().get().elements().stream()
                .filter(TextElement.class::isInstance)
                .map(element -> ((TextElement) element).name())
                .toList();
        String name = Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + " " + number)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
        String said = field.isEmpty() ? words.say("designer.add.text.words") : "{" + field + "}";
        model.add(new TextElement(name, said, middle(120, 8), PLAIN, false));
    }

    private void addPicture() {
        model.askPicture(image -> model.add(new PictureElement(Picture.of(image), middle(40, 40), false)));
    }

    private void addArt(Drawings art) {
        Layout layout = model.layoutProperty().get();
        Element element = art.isBorder()
                ? new ArtElement(art, middle(layout.width() - 12, layout.height() - 12), false)
                : new ArtElement(art, middle(30, 30), false);
        model.add(element);
    }

    private void photo() {
        model.askPicture(
                image -> CornersWindow.open(owner.get(), words, image, corners -> model.background(image, corners)));
    }

    private void copy() {
        AskText.open(
                owner.get(),
                words,
                words.say("designer.copy.title"),
                words.say("designer.copy.name"),
                name -> name.isBlank() || name.length() > 200
                        ? Optional.of(Problem.of(2938, "designer.copy.bad"))
                        : Optional.empty(),
                name -> model.deeds().copy(Nfc.clean(name)));
    }

    private void ownSize() {
        AskText.open(
                owner.get(),
                words,
                words.say("designer.sheet.own.title"),
                words.say("designer.sheet.own.label"),
                text -> sides(text).isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.of(2939, "designer.sheet.own.bad")),
                text -> sides(text).ifPresent(sides -> model.resize(sides[0], sides[1])));
    }

    /** {@code 360 x 237}. */
    private static Optional<double[]> sides(String text) {
        String[] parts = text.split("\\s*[x×*]\\s*|\\s+", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        double[] sides = Arrays.stream(parts)
                .flatMap(part -> Decimals.parse(part).stream())
                .mapToDouble(Number::doubleValue)
                .filter(Layout::isSide)
                .toArray();
        return sides.length == 2 ? Optional.of(sides) : Optional.empty();
    }
}
