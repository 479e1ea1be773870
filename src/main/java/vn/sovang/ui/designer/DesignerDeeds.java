package vn.sovang.ui.designer;

import java.time.LocalDate;
import java.util.function.Supplier;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.domain.time.DayText;
import vn.sovang.ui.common.form.RecordModel;

/** What is done with the layout that is designed as a whole; each is one named change. */
public final class DesignerDeeds {
    private final DesignerModel model;
    private final DesignerModel.Services services;
    private final RecordModel.Desk desk;
    private final Supplier<LocalDate> today;

    DesignerDeeds(DesignerModel model, DesignerModel.Services services, Supplier<LocalDate> today) {
        this.model = model;
        this.services = services;
        this.today = today;
        desk = model.desk();
    }

    /** Keeps what is designed as a new version, for papers of the typed day and later. */
    public void save() {
        if (!model.changedProperty().get() || !model.isDayGood()) {
            return;
        }
        Layout now = model.layoutProperty().get();
        LocalDate day = DayText.parse(model.fromProperty().get()).orElse(null);
        String label = desk.language().say("designer.step.save", now.name());
        desk.jobs().brief(label, () -> services.layouts().save(now, day, label), kept -> {
            desk.notices().tell(desk.language().say("designer.saved", kept.name(), kept.version()));
            model.reload(kept);
        });
    }

    /** Keeps what is designed as a layout of its own. */
    public void copy(String name) {
        Layout now = model.layoutProperty().get();
        String label = desk.language().say("designer.step.copy", name);
        desk.jobs().brief(label, () -> services.layouts().copy(now, name, label), model::reload);
    }

    /** Takes the shown version away. */
    public void removeVersion() {
        Layout now = model.layoutProperty().get();
        String label = desk.language().say("designer.step.remove", now.name());
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            services.layouts().remove(now, today.get(), label);
                            return true;
                        },
                        gone -> {
                            model.reopen();
                        });
    }

    /** From the typed day on certificates of a kind are made by this layout. */
    public void use(String use) {
        Layout now = model.layoutProperty().get();
        LocalDate day = DayText.parse(model.fromProperty().get()).orElse(today.get());
        String label = desk.language()
                .say("designer.step.use", now.name(), desk.language().say(use));
        String source = desk.language().say("designer.use.source");
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            services.layouts().use(now, use, day, source, label);
                            return true;
                        },
                        done -> {
                            desk.notices()
                                    .tell(desk.language()
                                            .say(
                                                    "designer.used",
                                                    now.name(),
                                                    desk.language().say(use),
                                                    DayText.of(day)));
                            model.reload(null);
                        });
    }

    /** Writes the layout into a file the clerk chooses. */
    public void writeFile() {
        Layout now = model.layoutProperty().get();
        services.saveAs()
                .ask(now.id() + LayoutFile.ENDING, desk.language().say("designer.file.kind"))
                .ifPresent(file -> desk.jobs()
                        .brief(
                                desk.language().say("designer.job.file"),
                                () -> {
                                    services.layouts().write(now, file, true);
                                    return file;
                                },
                                done -> desk.notices().tell(desk.language().say("designer.written", done))));
    }

    /** Takes a layout in from a file the clerk chooses. */
    public void readFile() {
        services.openFile()
                .ask(desk.language().say("designer.file.kind"), "*" + LayoutFile.ENDING, "*.json")
                .ifPresent(file -> {
                    String label = desk.language().say("designer.step.take", file.getFileName());
                    desk.jobs().brief(label, () -> services.layouts().take(file, label), model::reload);
                });
    }
}
