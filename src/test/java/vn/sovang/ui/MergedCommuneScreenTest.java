package vn.sovang.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sovang.base.Progress;
import vn.sovang.domain.office.CommuneMerger;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.MemberRow;
import vn.sovang.service.SampleYear;
import vn.sovang.service.Services;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.service.office.MergerService;
import vn.sovang.service.people.VillageRow;
import vn.sovang.store.Store;
import vn.sovang.ui.find.FindRow;
import vn.sovang.ui.shell.Place;

/** After 01/07/2025 two communes have a village and a cell of one name: wherever they stand they are told apart. */
@ExtendWith(ApplicationExtension.class)
class MergedCommuneScreenTest {
    private static final CommuneMerger VINH_THONG = new CommuneMerger(
            LocalDate.of(2025, 7, 1),
            "xã Vĩnh Thông",
            "Đảng bộ tỉnh Thái Nguyên",
            "tỉnh Thái Nguyên",
            "Vĩnh Thông",
            "Nghị quyết 1683/NQ-UBTVQH15",
            true);

    private static final String OURS = "Chi bộ thôn Nà Cáy (Cao Sơn cũ)";
    private static final String THEIRS = "Chi bộ thôn Nà Cáy (Sỹ Bình cũ)";

    @TempDir
    Path folder;

    private TestWindow test;

    @Start
    void start(Stage stage) {
        Path file = SampleYear.beforeMerger(folder);
        try (Store store = new StoreOpening(SampleYear.WORDS).open(file)) {
            new MergerService(store).merge(VINH_THONG, "Sáp nhập xã");
            take(store, "cells", "Mã,Tên chi bộ,Loại,Thuộc,Xã cũ", "SB01,Chi bộ thôn Nà Cáy,Thôn,DU,Sỹ Bình");
            take(store, "villages", "Mã,Tên thôn,Trưởng thôn,Số hộ,Xã cũ", "SBT01,Nà Cáy,Hoàng Văn Sỹ,40,Sỹ Bình");
            take(
                    store,
                    "members",
                    "Họ và tên,Giới tính,Ngày sinh,Dân tộc,Chi bộ,Ngày vào Đảng,Ngày chính thức",
                    "Hoàng Văn Sỹ,Nam,1970,Tày,SB01,03/02/2001,03/02/2002");
        }
        test = new TestWindow(stage, Services.open(file, SampleYear.WORDS), (name, kind) -> Optional.empty());
    }

    private void take(Store store, String kind, String head, String row) {
        Path file = SampleYear.csv(folder.resolve("nhap").resolve(kind + ".csv"), head, row);
        var report = new Importer(store, SampleYear.WORDS).apply(new ImportRequest(kind, file, 1, 0), Progress.none());
        assertEquals(1, report.created(), () -> report.problems().toString());
    }

    @Stop
    void stop() {
        test.close();
    }

    private void year(FxRobot robot, int year) {
        test.settle();
        robot.interact(() -> test.window.model().yearProperty().set(new WorkingYear(year)));
        test.settle();
    }

    @Test
    void cellsInTheTreeInTheListAndWhereOneIsChosen(FxRobot robot) {
        year(robot, 2026);
        assertEquals(151, test.table().getItems().size());
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("hoang van sy");
        assertEquals(
                THEIRS, ((MemberRow) test.table().getItems().getFirst()).cell().name());
        test.select(0);
        assertTrue(labels("#cell").containsAll(Set.of(OURS, THEIRS)), labels("#cell")::toString);
        test.visit(Place.CELLS);
        assertTrue(names(robot).containsAll(Set.of(OURS, THEIRS)), names(robot)::toString);
        year(robot, 2024);
        assertTrue(names(robot).contains("Chi bộ thôn Nà Cáy"), "before the merger there was one");
    }

    @SuppressWarnings("unchecked")
    private Set<String> labels(String query) {
        ComboBox<String> box = test.node(query, ComboBox.class);
        return box.getItems().stream().map(box.getConverter()::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names(FxRobot robot) {
        TreeTableView<?> tree = robot.lookup("#cell-tree").queryAs(TreeTableView.class);
        Set<String> names = new TreeSet<>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            names.add(String.valueOf(tree.getColumns().getFirst().getCellData(row)));
        }
        return names;
    }

    @Test
    void villagesAndMembersKeepTheirPast(FxRobot robot) {
        year(robot, 2026);
        test.visit(Place.VILLAGES);
        List<String> labels = test.table().getItems().stream()
                .map(row -> ((VillageRow) row).label())
                .toList();
        assertTrue(labels.containsAll(List.of("Nà Cáy (Cao Sơn cũ)", "Nà Cáy (Sỹ Bình cũ)")), labels::toString);
        year(robot, 2022);
        test.visit(Place.MEMBERS);
        assertEquals(150, test.table().getItems().size(), "who came with the other commune was none of ours then");
        test.push(KeyCode.CONTROL, KeyCode.F);
        test.type("ban phuc ninh");
        assertEquals(
                2, ((MemberRow) test.table().getItems().getFirst()).events().size());
    }

    @Test
    void thePaletteTellsThemApart(FxRobot robot) {
        year(robot, 2026);
        test.push(KeyCode.CONTROL, KeyCode.K);
        test.type("na cay");
        List<?> rows = test.node("#find-list", ListView.class).getItems();
        Set<String> found = rows.stream()
                .filter(FindRow.Found.class::isInstance)
                .map(row -> ((FindRow.Found) row).entry().title())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                found.containsAll(Set.of(OURS, THEIRS, "Nà Cáy (Cao Sơn cũ)", "Nà Cáy (Sỹ Bình cũ)")), found::toString);
    }
}
