package vn.sovang.service.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The sample year with what a test adds to it, and papers written from it. */
final class RegisterFixture implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    /** Looks like markup of every kind. */
    static final String TYPED = "Lò <b>A & B</b> \"C\" &amp; ${x} Đạt";

    final Store store;
    final RegisterPapers papers;
    private final Path folder;

    RegisterFixture(Path folder) {
        this.folder = folder;
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        papers = new RegisterPapers(store);
    }

    long cell(String code) {
        return store.read(tables -> tables.cells().all()).stream()
                .filter(cell -> cell.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    long member(String name) {
        return store.read(tables -> tables.members().all()).stream()
                .filter(member -> member.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Somebody of whom nothing is known but the name and the admission. */
    long unknown(String name, String cell, LocalDate admitted) {
        return add(new Person(0, name, Gender.UNKNOWN, null), MemberDetails.NONE, "", cell, admitted);
    }

    /** Somebody who has everything in abundance. */
    long abundant(String name, String cell, LocalDate admitted) {
        String lot = "Thôn Nà Cáy, xã Cao Sơn, huyện Bạch Thông, tỉnh Bắc Kạn; "
                .repeat(4)
                .substring(0, 200);
        return add(
                new Person(0, name, Gender.MALE, new PartialDate(1960, 7, 0)),
                new MemberDetails(
                        TYPED,
                        "Ba Đình",
                        "001060001234",
                        "0912 345 678",
                        "a@b.vn",
                        "LL-12",
                        "Luật & Kinh tế",
                        "Anh B1, Nga A2",
                        "Tin học văn phòng",
                        "Bộ đội <đặc công>",
                        "retired",
                        "Chi bộ 1 > Đảng ủy",
                        "Nguyễn Văn A; Trần Thị B",
                        "Chi hội trưởng",
                        "Thương binh 2/4",
                        "Ghi chú dài. ".repeat(20)),
                lot,
                cell,
                admitted);
    }

    private long add(Person person, MemberDetails details, String residence, String cell, LocalDate admitted) {
        long cellId = cell(cell);
        return store.change("Thêm", tables -> {
            long id = tables.persons().insert(person);
            Person kept = new Person(id, person.name(), person.gender(), person.birth());
            Member member =
                    new Member(0, kept, "", null, null, residence, residence, "", null, null, "", "").with(details);
            long memberId = tables.members().insert(member);
            insert(tables, memberId, MemberEventKind.ADMISSION, admitted, cellId, "");
            return memberId;
        });
    }

    void event(long member, MemberEventKind kind, LocalDate day, long cell, String place) {
        store.change("Thêm", tables -> insert(tables, member, kind, day, cell, place));
    }

    private static long insert(
            Tables tables, long member, MemberEventKind kind, LocalDate day, long cell, String place) {
        return tables.memberEvents()
                .insert(new MemberEvent(0, member, kind, day, cell, "12-QĐ/ĐU", day, place, "", null));
    }

    Path write(PaperWish wish, RegisterFormat format) {
        Path file = folder.resolve(wish.paper().code() + "." + format.code());
        List<Problem> complaints = papers.write(wish, format, file, true, Progress.none());
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints);
        }
        return file;
    }

    /** All letters of a PDF cell by cell, without blanks: a text may be parted into lines anywhere. */
    static String letters(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    /** The rows of a sheet as Excel shows them. */
    static List<List<String>> sheet(Path file, int number) throws IOException {
        DataFormatter shown = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(number)) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < row.getLastCellNum(); cell++) {
                    cells.add(row.getCell(cell) == null ? "" : shown.formatCellValue(row.getCell(cell)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        store.close();
    }
}
