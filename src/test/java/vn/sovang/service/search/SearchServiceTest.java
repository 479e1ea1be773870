package vn.sovang.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.ui.Samples;

class SearchServiceTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private Services services;
    private SearchIndex index;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        index = services.search().read(SearchIndex.EMPTY, DAY);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private List<SearchIndex.Group> find(String query) {
        return index.find(TextSearch.of(query), 5);
    }

    private Entry first(String query) {
        return find(query).getFirst().top().hits().getFirst();
    }

    @Test
    void aMemberWithThePostBesideTheName() {
        Entry ninh = first("ninh phuc ban");
        assertEquals(Subject.Kind.MEMBER, ninh.subject().kind());
        assertEquals("Bàn Phúc Ninh", ninh.title());
        assertTrue(ninh.beside().startsWith("Bí thư"), ninh.beside());
        Entry nguyen = first("Bàn Phúc Nguyên");
        assertEquals("Bàn Phúc Nguyên", nguyen.title());
        assertEquals(ninh.subject(), first("bi thu ninh").subject());
    }

    @Test
    void everyKindOfRecordIsFoundByWhatAClerkKnowsOfIt() {
        assertFirst(Subject.Kind.CELL, "chi bo na cay");
        assertFirst(Subject.Kind.DECISION, "05/qd-ubnd");
        assertFirst(Subject.Kind.DECISION, "quyết định 01-QĐ/ĐU");
        assertFirst(Subject.Kind.VILLAGE, "Thôm Khoan");
        assertFirst(Subject.Kind.TARGET, "gia đình văn hóa");
        assertFirst(Subject.Kind.RULE, "lương cơ sở");
        assertFirst(Subject.Kind.UNIT, "Ủy ban nhân dân xã Cao Sơn");
        assertTrue(kinds("ho khuoi").contains(Subject.Kind.AWARD));
        assertTrue(kinds("phong trao").contains(Subject.Kind.CAMPAIGN));
        assertTrue(kinds("bang khen").contains(Subject.Kind.HIGHER_AWARD));
        assertTrue(kinds("tong ket 2022").contains(Subject.Kind.CONFERENCE));
        assertTrue(kinds("van phong thong ke").contains(Subject.Kind.STAFF));
        assertEquals(List.of(), find("không có gì như thế"));
        assertEquals(List.of(), find("  "));
    }

    private void assertFirst(Subject.Kind kind, String query) {
        assertEquals(kind, first(query).subject().kind(), query + " " + find(query));
    }

    private List<Subject.Kind> kinds(String query) {
        return find(query).stream().map(SearchIndex.Group::kind).toList();
    }

    @Test
    void peopleOfTheOfficeAreFoundInEveryRole() {
        GeneratedCommune.create(folder.resolve("generated.sovang"), 300);
        try (Services generated = Services.open(folder.resolve("generated.sovang"), Words.of(Words.VIETNAMESE))) {
            index = generated.search().read(SearchIndex.EMPTY, GeneratedCommune.DAY);
            List<Entry> households = index.entries(Subject.Kind.HOUSEHOLD);
            assertEquals(1_800, households.size());
            Entry household = households.getFirst();
            assertTrue(kinds(household.title() + " " + household.beside()).contains(Subject.Kind.HOUSEHOLD));
            Entry cell = first("Chi bộ thôn Nà Cáy 1");
            assertEquals(Subject.Kind.CELL, cell.subject().kind());
            assertEquals("Đảng ủy xã Cao Sơn › Đảng bộ bộ phận khu vực 1", cell.beside());
        }
    }

    @Test
    void aCellSaysWhatStandsAboveIt() {
        assertEquals("Đảng ủy xã Cao Sơn", first("chi bo na cay").beside());
    }

    @Test
    void recordsOfAYearSayWhich() {
        assertEquals(2022, first("05/QĐ-UBND").subject().year());
        assertEquals(0, first("Bàn Phúc Ninh").subject().year());
    }

    @Test
    void aChangeIsFoundAndOnlyWhatItTouchedIsReadAgain() {
        MemberList list = services.members().list(DAY);
        MemberRow row = list.rows().getFirst();
        Form<MemberField> form = MemberForm.of(row).with(MemberField.NAME, "Lường Quốc Khánh");
        services.members().save(form, list, "Sửa tên");
        SearchIndex after = services.search().read(index, DAY);
        assertNotSame(index, after);
        assertSame(index.entries(Subject.Kind.RULE), after.entries(Subject.Kind.RULE));
        index = after;
        assertEquals(row.id(), first("khánh quốc lường").subject().id());
        services.history().undo();
        index = services.search().read(index, DAY);
        assertEquals(List.of(), find("khánh quốc lường"));
        assertSame(index, services.search().read(index, DAY));
        assertEquals(services.search().read(SearchIndex.EMPTY, DAY).size(), index.size());
    }

    @Test
    void anotherDayShowsAnotherState() {
        SearchIndex early = services.search().read(index, LocalDate.of(1990, 1, 1));
        Entry.Mark mark =
                early.entry(first("Bàn Phúc Ninh").subject()).orElseThrow().mark();
        assertEquals(Entry.Mark.FORMER, mark);
    }
}
