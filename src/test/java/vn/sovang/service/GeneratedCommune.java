package vn.sovang.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.time.Term;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * A register of any size, the same each time: for every 2,500 members 89 party organisations on three levels (the
 * commune's, 12 sub-committees and 16 cells below it, 60 cells below those), members with events, posts and
 * evaluations of three years, staff, villages, households, decisions with awards. Everybody is invented.
 */
public final class GeneratedCommune {
    /** The day on which the register stands. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final int MEMBERS_OF_A_COMMUNE = 2_500;
    private static final int SUB_COMMITTEES = 12;
    private static final int CELLS_DIRECTLY = 16;
    private static final int CELLS_BELOW = 5;
    private static final int[] EVALUATED = {2023, 2024, 2025};
    private static final List<String> PLACES = List.of(
            "Nà Cáy",
            "Khuổi Piểu",
            "Pác Lùng",
            "Lủng Lỳ",
            "Nặm Cáp",
            "Nà Muồng",
            "Thôm Khoan",
            "Bản Mới",
            "Nà Pha",
            "Khau Cưởm",
            "Pù Cà",
            "Nà Lẹng",
            "Bản Luông",
            "Khuổi Dấm",
            "Nà Đon",
            "Cốc Lùng",
            "Phiêng An",
            "Nà Rào");
    private static final List<String> PARTY_POSTS =
            List.of("Bí thư chi bộ", "Phó Bí thư chi bộ", "Chi ủy viên", "Đảng ủy viên");
    private static final List<String> STATE_POSTS = List.of(
            "Trưởng thôn",
            "Chi hội trưởng Phụ nữ",
            "Bí thư chi đoàn",
            "Thôn đội trưởng",
            "Hiệu trưởng",
            "Trưởng ban công tác Mặt trận",
            "Chi hội trưởng Cựu chiến binh",
            "Kế toán",
            "Công an viên");
    private static final List<String> ETHNIC = List.of("tay", "tay", "tay", "dao", "dao", "kinh", "nung", "mong");
    private static final List<String> LEVELS = List.of("good", "good", "good", "good", "outstanding", "completed");
    private static final List<String> PROFESSIONAL =
            List.of("none", "elementary", "intermediate", "college", "university", "university");
    private static final List<String> THEORY = List.of("none", "elementary", "elementary", "intermediate");

    private final Random random = new Random(20_261_123);
    private final GeneratedNames names = new GeneratedNames(random);
    private final List<Cell> cells = new ArrayList<>();
    private final List<Long> villages = new ArrayList<>();
    private final Tables tables;

    private GeneratedCommune(Tables tables) {
        this.tables = tables;
    }

    /** Makes a register in a new file, and closes it. */
    public static void create(Path file, int members) {
        try (Store store = new StoreOpening(Words.of(Words.VIETNAMESE)).create(file)) {
            store.change("Sinh dữ liệu thử", all -> {
                new GeneratedCommune(all).fill(members);
                return null;
            });
        }
    }

    private void fill(int members) {
        int communes = Math.max(1, members / MEMBERS_OF_A_COMMUNE);
        unit("DU", "party_committee", "Đảng ủy xã Cao Sơn");
        unit("UBND", "peoples_committee", "Ủy ban nhân dân xã Cao Sơn");
        for (int commune = 0; commune < communes; commune++) {
            organisations(commune);
            office(commune);
        }
        for (int i = 0; i < members; i++) {
            member(i);
        }
        for (int year : EVALUATED) {
            cells.forEach(cell -> tables.cellEvaluations()
                    .insert(new Evaluation(0, cell.id(), cell.id(), year, "good", "good", "good", null)));
            decision(year, 150 * communes);
        }
    }

    private void unit(String code, String kind, String name) {
        tables.units().insert(new UnitVersion(0, code, kind, name, "", "Cao Sơn", Period.ALWAYS));
    }

    private void organisations(int commune) {
        for (int i = 0; i < SUB_COMMITTEES; i++) {
            String code = String.format("DB%02d%02d", commune, i);
            cell(code, "Đảng bộ bộ phận khu vực " + (commune * SUB_COMMITTEES + i + 1), "other", "DU");
            for (int below = 0; below < CELLS_BELOW; below++) {
                String place = PLACES.get((i * CELLS_BELOW + below) % PLACES.size());
                String name = "Chi bộ thôn " + place + " " + (commune * SUB_COMMITTEES + i + 1);
                cell(code + "-" + (below + 1), name, "village", code);
            }
        }
        for (int i = 0; i < CELLS_DIRECTLY; i++) {
            String name = "Chi bộ Trường học số " + (commune * CELLS_DIRECTLY + i + 1);
            cell(String.format("CB%02d%02d", commune, i), name, "school", "DU");
        }
    }

    private void cell(String code, String name, String kind, String above) {
        Cell cell = new Cell(
                0,
                code,
                name,
                kind,
                above,
                LocalDate.of(1950 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                Term.parse("2025–2030").orElseThrow(),
                LocalDate.of(2025, 3, 1 + random.nextInt(28)));
        long id = tables.cells().insert(cell);
        cells.add(new Cell(id, code, name, kind, above, cell.founded(), cell.term(), cell.congress()));
    }

    private void office(int commune) {
        for (int i = 0; i < 40; i++) {
            Person person = kept(names.person(1965 + random.nextInt(35)));
            String title = "Công chức " + (i % 2 == 0 ? "Văn phòng – Thống kê" : "Địa chính – Xây dựng");
            tables.staff()
                    .insert(new Staff(
                            0, person, "civil_servant", title, "university", "intermediate", DAY.minusYears(8)));
            if (i < 10) {
                tables.posts()
                        .insert(new Post(
                                0, person, "Ủy viên Ủy ban nhân dân xã", "UBND", Period.from(DAY.minusYears(1))));
            }
        }
        for (int i = 0; i < 30; i++) {
            String code = "T" + (commune * 30 + i + 1);
            String name = PLACES.get(i % PLACES.size()) + " " + (commune * 30 + i + 1);
            Person head = names.person(1970 + random.nextInt(25));
            villages.add(tables.villages().insert(new Village(0, code, name, head.name(), 60)));
        }
        for (int i = 0; i < 1_800; i++) {
            Person head = kept(names.person(1945 + random.nextInt(50)));
            tables.households().insert(new Household(0, "H" + i, head, names.one(villages), "", Period.ALWAYS, ""));
        }
    }

    private Person kept(Person person) {
        return new Person(tables.persons().insert(person), person.name(), person.gender(), person.birth());
    }

    private void member(int number) {
        int year = 1940 + random.nextInt(65);
        Person person = kept(names.person(year));
        Cell cell = names.one(cells);
        boolean hasPost = random.nextInt(8) == 0;
        Member member = new Member(
                0,
                person,
                String.format("%08d", 10_000_000 + number),
                names.one(ETHNIC),
                random.nextInt(30) == 0 ? "buddhism" : "none",
                "xã Cao Sơn, huyện Bạch Thông, tỉnh Bắc Kạn",
                "Thôn " + names.one(PLACES) + ", xã Cao Sơn",
                random.nextInt(4) == 0 ? "9/12" : "12/12",
                names.one(PROFESSIONAL),
                names.one(THEORY),
                hasPost ? names.one(PARTY_POSTS) : "",
                random.nextInt(6) == 0 ? names.one(STATE_POSTS) : "",
                MemberDetails.NONE);
        long id = tables.members().insert(member);
        LocalDate admitted = LocalDate.of(
                Math.min(2025, year + 19 + random.nextInt(15)), 1 + random.nextInt(12), 1 + random.nextInt(28));
        events(id, admitted, cell);
        evaluations(id, admitted, cell);
    }

    private void events(long member, LocalDate admitted, Cell cell) {
        event(member, MemberEventKind.ADMISSION, admitted, cell.id());
        LocalDate full = admitted.plusYears(1);
        if (full.isBefore(DAY)) {
            event(member, MemberEventKind.FULL_MEMBERSHIP, full, 0);
        }
        LocalDate moved = full.plusDays(200 + random.nextInt(2_000));
        int fate = random.nextInt(100);
        if (!moved.isBefore(DAY)) {
            return;
        }
        if (fate < 15) {
            event(
                    member,
                    MemberEventKind.TRANSFER_BETWEEN_CELLS,
                    moved,
                    names.one(cells).id());
        } else if (fate < 18) {
            event(member, MemberEventKind.EXEMPTION, moved, 0);
        } else if (fate < 22) {
            event(member, MemberEventKind.TRANSFER_OUT, moved, 0);
        } else if (fate < 26) {
            event(member, MemberEventKind.DEATH, moved, 0);
        }
    }

    private void event(long member, MemberEventKind kind, LocalDate day, long cell) {
        String decision = String.format("%02d-QĐ/ĐU", 1 + random.nextInt(90));
        tables.memberEvents()
                .insert(new MemberEvent(0, member, kind, day, cell, decision, day.minusDays(5), "", "", null));
    }

    private void evaluations(long member, LocalDate admitted, Cell cell) {
        for (int year : EVALUATED) {
            if (admitted.getYear() < year) {
                String level = names.one(LEVELS);
                tables.memberEvaluations()
                        .insert(new Evaluation(0, member, cell.id(), year, level, level, level, null));
            }
        }
    }

    private void decision(int year, int awards) {
        Decision decision = new Decision(
                0,
                Stream.STATE,
                5,
                LocalDate.of(year + 1, 1, 5),
                year,
                "Bàn Phúc Nguyên",
                "Về việc khen thưởng tập thể, hộ gia đình, cá nhân có thành tích năm " + year,
                "UBND",
                DecisionState.SIGNED);
        long id = tables.decisions().insert(decision);
        for (int i = 1; i <= awards; i++) {
            Recipient recipient = new Recipient.Individual(
                    "Ông", names.person(1980).name(), names.one(STATE_POSTS), "Thôn " + names.one(PLACES));
            String achievement = "Có thành tích xuất sắc trong phong trào thi đua năm " + year;
            long award = tables.awards().insert(new Award(0, id, i, recipient, achievement, "certificate_of_merit", 0));
            tables.awards().issue(award, Stream.STATE, String.valueOf(year + 1));
        }
    }
}
