package vn.sovang.ui.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.HouseholdField;
import vn.sovang.service.people.HouseholdList;
import vn.sovang.service.people.Ticks;
import vn.sovang.service.people.TitleField;
import vn.sovang.service.people.TitleRow;
import vn.sovang.ui.Samples;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.RecordModel.Desk;

class TitleModelTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final ObjectProperty<WorkingYear> year = new SimpleObjectProperty<>(new WorkingYear(2022));
    private Services services;
    private TitleModel model;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        HouseholdList list = services.people().households().list(DAY);
        for (String head : new String[] {"Lý Văn An", "Lý Văn Bình", "Lý Văn Chiến", "Lý Văn Dũng"}) {
            services.people()
                    .households()
                    .save(
                            Form.<HouseholdField>blank()
                                    .with(HouseholdField.HEAD, head)
                                    .with(
                                            HouseholdField.VILLAGE,
                                            Long.toString(list.villages()
                                                    .all()
                                                    .get(head.endsWith("Dũng") ? 1 : 0)
                                                    .id())),
                            list,
                            "Thêm");
        }
        model = new TitleModel(
                services.people().titles(),
                new Desk(Jobs.atOnce(), new Language(Words.VIETNAMESE), notices),
                year,
                () -> year.get().lastDay());
        services.history().onChange(model::refresh);
        model.refresh();
    }

    @AfterEach
    void close() {
        services.close();
    }

    private TitleRow row(String given) {
        return model.shown().stream()
                .filter(row -> row.household().head().name().endsWith(given))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTickedTwiceIsNotTickedAndNothingIsUnsaved() {
        model.toggle(row("An"), "cultural_family");
        assertEquals(new Share(1, 4), model.shareOfAll());
        assertTrue(model.editor().dirtyProperty().get());
        model.toggle(row("An"), "cultural_family");
        assertFalse(model.editor().dirtyProperty().get());
        model.save();
        assertFalse(services.history().state().last().orElseThrow().label().startsWith("Ghi danh hiệu"));
    }

    @Test
    void bothTitlesOfOneHouseholdCountOnce() {
        model.toggle(row("An"), "cultural_family");
        model.toggle(row("An"), "exemplary_cultural_family");
        model.toggle(row("Dũng"), "exemplary_cultural_family");
        assertEquals(new Share(2, 4), model.shareOfAll());
        model.villageProperty().set(Long.toString(row("An").household().villageId()));
        assertEquals(new Share(1, 3), model.shareOfVillage());
        assertEquals(3, model.shown().size());
    }

    @Test
    void allThatAreShownAreTickedAndNoOther() {
        model.queryProperty().set("binh");
        model.all(true);
        model.queryProperty().set("");
        assertEquals(new Share(1, 4), model.shareOfAll());
        model.all(true);
        model.save();
        assertEquals(
                "Ghi danh hiệu hộ năm 2022",
                services.history().state().undo().orElseThrow().label());
        model.all(false);
        assertEquals(new Share(0, 4), model.shareOfAll());
        services.history().undo();
        assertEquals(new Share(0, 4), model.shareOfAll(), "what is unticked and not saved stays so");
    }

    @Test
    void yearsOnEndGrowAsOneTicks() {
        year.set(new WorkingYear(2021));
        model.refresh();
        model.all(true);
        model.editor().field(TitleField.DECISION).set(" 15/QĐ-UBND ");
        model.save();
        assertEquals("", model.editor().field(TitleField.DECISION).get());
        year.set(new WorkingYear(2022));
        model.refresh();
        assertEquals(0, model.yearsOnEnd(row("An")));
        model.toggle(row("An"), "cultural_family");
        assertEquals(2, model.yearsOnEnd(row("An")));
        assertEquals(
                "15/QĐ-UBND",
                services.people()
                        .households()
                        .list(DAY)
                        .rows()
                        .getFirst()
                        .titles()
                        .getFirst()
                        .decision());
    }

    @Test
    void ticksAreTextThatIsReadBackWhateverStandsInIt() {
        Map<Long, Set<String>> ticks = Map.of(12L, Set.of("b", "a"), 3L, Set.of());
        assertEquals("3=;12=a,b", Ticks.text(ticks));
        assertEquals(ticks, Ticks.read("3=;12=a,b"));
        assertEquals(Map.of(), Ticks.read(";x=1;=2;99999999999999999999=a"));
    }
}
