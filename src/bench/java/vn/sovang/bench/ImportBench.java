package vn.sovang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.service.imports.ImportSource;
import vn.sovang.store.Store;

/**
 * A list of members on its way from a workbook into a register, beside the floor in the same process: the cells of the
 * same file counted by a plain parser, the same rows inserted by plain JDBC in one transaction. The clock
 * counts; the processor time beside it tells how busy the machine was. Exits with 1 when the bounds for 5,000 rows are
 * missed warm, or when 100,000 do not go through a heap of 256 MB.
 */
public final class ImportBench {
    private static final Words WORDS = Words.of(Words.VIETNAMESE);
    private static final int CELLS = 12;
    private static final double MOST_CHECK = 1_000;
    private static final double MOST_TAKE = 2_000;
    private static final List<String> HEADINGS = List.of(
            "Số thẻ",
            "Họ và tên",
            "Giới tính",
            "Ngày sinh",
            "Dân tộc",
            "Tôn giáo",
            "Quê quán",
            "Nơi ở",
            "Chi bộ",
            "Ngày vào Đảng",
            "Ngày chính thức",
            "Học vấn",
            "Chuyên môn",
            "Lý luận chính trị",
            "Chức vụ Đảng",
            "Chức vụ chính quyền");

    private ImportBench() {}

    /** One stage: what the wall clock and the processor say, in milliseconds. */
    private record Took(double wall, double cpu) {}

    private interface Work {
        void run() throws IOException, SQLException;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length > 0) {
            one(Integer.parseInt(args[0]), args.length > 1);
            return;
        }
        boolean met = child(5_000, false, "-Xmx512m");
        met &= child(5_000, true, "-Xmx512m");
        met &= child(100_000, false, "-Xmx256m");
        System.exit(met ? 0 : 1);
    }

    private static boolean child(int rows, boolean warm, String heap) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ImportBench.class.getName(),
                Integer.toString(rows)));
        if (warm) {
            command.add("warm");
        }
        System.out.printf("%,d rows, %s, %s%n", rows, warm ? "warm" : "cold", heap);
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void one(int rows, boolean warm) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("sovang-bench");
        try {
            Path file = workbook(folder.resolve("danh-sach.xlsx"), rows);
            for (int round = 0; warm && round < 3; round++) {
                stages(folder, file, rows, round, false);
            }
            boolean met = stages(folder, file, rows, 9, true);
            System.exit(met || !warm ? 0 : 1);
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                left.sorted((one, other) -> other.compareTo(one))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static boolean stages(Path folder, Path file, int rows, int round, boolean print)
            throws IOException, SQLException {
        Path register = folder.resolve("so-" + round + ".sovang");
        ImportSession[] session = new ImportSession[1];
        ImportReport[] report = new ImportReport[2];
        try (Store store = new StoreOpening(WORDS).create(register)) {
            cells(store, folder);
            Took open = took(() -> session[0] = ImportSession.begin(
                    store,
                    WORDS,
                    ImportSource.of(file),
                    new ImportSession.Opening(SheetKinds.byCode("members"), 0, 2022),
                    Progress.none()));
            Took check = took(() -> report[0] = session[0].check(Progress.none()));
            Took apply = took(() -> report[1] = session[0].apply(Progress.none()));
            if (report[0].created() != rows || report[1].created() != rows) {
                throw new IllegalStateException("rows were left out: "
                        + report[0].problems().stream().limit(3).map(WORDS::say).toList());
            }
            report[0] = null;
            report[1] = null;
            Took again = took(() -> session[0].check(Progress.none()));
            Took read = took(() -> floorRead(file));
            Took insert = took(() -> floorInsert(folder.resolve("floor-" + round + ".db"), rows));
            if (print) {
                line("open and read", open, read);
                line("check (all new)", check, insert);
                line("take over", apply, insert);
                line("check (all the same)", again, insert);
                System.out.printf(Locale.ROOT, "  peak memory %d MB%n", Memory.peak());
            }
            return check.wall() <= MOST_CHECK && apply.wall() <= MOST_TAKE;
        }
    }

    private static void line(String what, Took ours, Took floor) {
        System.out.printf(
                Locale.ROOT,
                "  %-22s %7.0f ms (cpu %7.0f)   floor %7.0f (cpu %7.0f)   ratio %.2f%n",
                what,
                ours.wall(),
                ours.cpu(),
                floor.wall(),
                floor.cpu(),
                ours.wall() / Math.max(1, floor.wall()));
    }

    private static Took took(Work work) throws IOException, SQLException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long wall = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        work.run();
        return new Took((System.nanoTime() - wall) / 1e6, (system.getProcessCpuTime() - cpu) / 1e6);
    }

    private static void cells(Store store, Path folder) throws IOException {
        StringBuilder text = new StringBuilder("Mã,Tên chi bộ,Loại\n");
        for (int c = 1; c <= CELLS; c++) {
            text.append("CB").append(c).append(",Chi bộ ").append(c).append(",Thôn\n");
        }
        Path file = Files.writeString(folder.resolve("chi-bo.csv"), text);
        ImportSession.begin(
                        store,
                        WORDS,
                        ImportSource.of(file),
                        new ImportSession.Opening(SheetKinds.byCode("cells"), 0, 2022),
                        Progress.none())
                .apply(Progress.none());
    }

    private static Path workbook(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Đảng viên");
            for (int c = 0; c < HEADINGS.size(); c++) {
                sheet.value(0, c, HEADINGS.get(c));
            }
            for (int row = 0; row < rows; row++) {
                List<String> texts = row(row);
                for (int c = 0; c < texts.size(); c++) {
                    sheet.value(row + 1, c, texts.get(c));
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static List<String> row(int i) {
        String[] family = {"Bàn", "Triệu", "Nông", "Hoàng", "Lý", "Đặng", "Dương"};
        String[] middle = {"Văn", "Thị", "Phúc", "Mùi", "Hữu", "Minh"};
        String[] given = {"Ninh", "Nguyên", "Hùng", "Chiêu", "Dũng", "Đào", "Ân", "Vinh", "Thiệu"};
        String[] syllables = {"An", "Bình", "Cường", "Duy", "Giang", "Hà", "Khê", "Lan", "Mai", "Oanh"};
        String name = family[i % 7] + " " + middle[i / 7 % 6] + " " + syllables[i / 378 % 10] + " "
                + syllables[i / 3_780 % 10] + " " + syllables[i / 37_800 % 10] + " " + given[i / 42 % 9];
        return List.of(
                "%08d".formatted(10_000_000 + i),
                name,
                i % 2 == 0 ? "Nam" : "Nữ",
                "%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1950 + i % 50),
                i % 3 == 0 ? "Dao" : "Tày",
                "Không",
                "Thôn " + i % 40 + ", xã Cao Sơn",
                "Thôn " + i % 37 + ", xã Cao Sơn",
                "CB" + (1 + i % CELLS),
                "%02d/%02d/%d".formatted(1 + i % 27, 1 + i % 11, 2001 + i % 20),
                "%02d/%02d/%d".formatted(1 + i % 27, 1 + i % 11, 2002 + i % 20),
                "12/12",
                i % 4 == 0 ? "Đại học" : "Trung cấp",
                "Sơ cấp",
                "",
                "");
    }

    private static void floorRead(Path file) throws IOException {
        long[] cells = {0};
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ);
                InputStream sheet = new XSSFReader(book).getSheetsData().next()) {
            SAXParserFactory.newInstance().newSAXParser().parse(sheet, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes attributes) {
                    cells[0] += name.equals("c") ? 1 : 0;
                }
            });
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        if (cells[0] == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** What the rows of a member come to: a person, a member, two events. */
    private static void floorInsert(Path file, int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement script = connection.createStatement()) {
            script.executeUpdate("PRAGMA journal_mode=DELETE");
            script.executeUpdate("PRAGMA synchronous=FULL");
            script.executeUpdate("CREATE TABLE person (id INTEGER PRIMARY KEY, name, folded, gender, birth)");
            script.executeUpdate("CREATE INDEX person_folded ON person (folded)");
            script.executeUpdate(
                    "CREATE TABLE member (id INTEGER PRIMARY KEY, person_id, c1, c2, c3, c4, c5, c6, c7, c8)");
            script.executeUpdate("CREATE TABLE event (id INTEGER PRIMARY KEY, member_id, kind, day, cell)");
            script.executeUpdate("CREATE INDEX event_member ON event (member_id, day)");
            connection.setAutoCommit(false);
            try (PreparedStatement person = connection.prepareStatement(
                            "INSERT INTO person (name, folded, gender, birth) VALUES (?, ?, ?, ?)");
                    PreparedStatement member = connection.prepareStatement(
                            "INSERT INTO member (person_id, c1, c2, c3, c4, c5, c6, c7, c8) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement event = connection.prepareStatement(
                            "INSERT INTO event (member_id, kind, day, cell) VALUES (?, ?, ?, ?)")) {
                for (int i = 0; i < rows; i++) {
                    List<String> row = row(i);
                    run(person, row.get(1), row.get(1), row.get(2), row.get(3));
                    run(
                            member,
                            i,
                            row.get(0),
                            row.get(4),
                            row.get(5),
                            row.get(6),
                            row.get(7),
                            row.get(11),
                            row.get(12),
                            row.get(13));
                    run(event, i, "ADMISSION", row.get(9), i % CELLS);
                    run(event, i, "FULL", row.get(10), 0);
                }
            }
            connection.commit();
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
