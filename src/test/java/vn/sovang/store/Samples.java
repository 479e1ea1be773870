package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Term;

/** Records and files that the tests of the store share. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2022, 3, 12);

    private Samples() {}

    static Village village(String code) {
        return new Village(0, code, "Thôn " + code, "Bàn Văn " + code, 31);
    }

    static Person person(String name) {
        return new Person(0, name, Gender.FEMALE, new PartialDate(1965, 7, 0));
    }

    static Cell cell(String code) {
        return new Cell(0, code, "Chi bộ " + code, "village", "DU", DAY, new Term(2022, 2025), DAY);
    }

    static Member member(Person person, int number) {
        return new Member(
                0,
                person,
                String.format("%08d", number),
                "dao",
                null,
                "Cao Sơn",
                "Nà Cáy",
                "12/12",
                null,
                null,
                "",
                "");
    }

    /** A person, a membership and its admission. @return the key of the member */
    static long addMember(Tables tables, String name, int number, long cellId) {
        long person = tables.persons().insert(person(name));
        long member = tables.members().insert(member(new Person(person, name, Gender.FEMALE, null), number));
        tables.memberEvents()
                .insert(new MemberEvent(
                        0, member, MemberEventKind.ADMISSION, LocalDate.of(2010, 1, 1), cellId, "12-QĐ/HU"));
        return member;
    }

    /** Every row of every traced table, and nothing of the trace itself. */
    static List<String> dump(Store store) {
        return store.sql(sql -> {
            Trace trace = new Trace(sql);
            trace.read();
            List<String> rows = new ArrayList<>();
            for (String table : trace.tables()) {
                sql.list(
                                "SELECT " + trace.image(table, "") + " AS image FROM " + table + " ORDER BY id",
                                row -> row.text("image"))
                        .forEach(image -> rows.add(table + " " + image));
            }
            return rows;
        });
    }

    static void assertProblem(int code, Executable work) {
        ProblemException failure = assertThrows(ProblemException.class, work);
        assertEquals(code, failure.problem().code(), failure::getMessage);
    }

    /** Overwrites bytes in the middle of a file. */
    static void overwrite(Path file, long position, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(position);
            channel.write(java.nio.ByteBuffer.wrap(bytes));
        }
    }
}
