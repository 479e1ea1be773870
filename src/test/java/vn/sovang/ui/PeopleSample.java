package vn.sovang.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.service.SeedLoader;
import vn.sovang.service.Services;

/**
 * The sample year with as many households in each village as the village counts, with their titles, with boards and a
 * promotion: read from tables like any register, once for the whole run. All names are invented.
 */
final class PeopleSample {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static final Words WORDS = Words.of(Words.VIETNAMESE);
    private static final int[] HOUSEHOLDS = {41, 36, 34, 31, 28, 25, 22};
    private static final List<String> FAMILIES = List.of("Lý", "Triệu", "Bàn", "Nông", "Hoàng", "Đặng", "Dương", "Ma");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Phúc", "Tiến", "Thu", "Đức");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chiến", "Dũng", "Đào", "Hạnh", "Hoài", "Khải", "Lan", "Mai", "Nguyên", "Ninh", "Phượng",
            "Sơn", "Thành", "Toản", "Vinh", "Ỹ");

    private PeopleSample() {}

    /** A register of its own, opened. */
    static Services open(Path folder) {
        try {
            Path file = folder.resolve("cao-son-2022.sovang");
            Files.copy(master(), file);
            return Services.open(file, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path master() throws IOException {
        Path made = Path.of("target", "ui-people-" + ProcessHandle.current().pid() + ".sovang");
        if (!Files.exists(made)) {
            Path seed = Files.createTempDirectory("sovang-people");
            try (Stream<Path> files = Files.list(Path.of("seeds/cao-son-2022"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, seed.resolve(file.getFileName()));
                }
            }
            households(seed);
            write(
                    seed.resolve("tap-the.csv"),
                    List.of(
                            "Tên,Loại,Cấp trên,Người đứng đầu,Ngày sinh người đứng đầu,Từ ngày,Đến ngày,Quyết định",
                            "Ban Chỉ đạo hoạt động hè xã Cao Sơn,BCĐ,UBND xã Cao Sơn,Nông Thị Hoài,28/03/1985,01/06/2022,31/08/2022,12/QĐ-UBND",
                            "\"Ban Chỉ đạo phòng, chống dịch bệnh xã Cao Sơn\",BCĐ,UBND xã Cao Sơn,Dương Văn Hùng,21/12/1979,01/02/2020,31/12/2023,07/QĐ-UBND",
                            "Trường Tiểu học và THCS Cao Sơn,Trường học,UBND xã Cao Sơn,,,,,",
                            "Hội Liên hiệp Phụ nữ xã Cao Sơn,Hội,UB MTTQ xã Cao Sơn,Lý Thị Hạnh,08/09/1987,,,"));
            new SeedLoader(WORDS).load(seed, made, true, Progress.none());
            made.toFile().deleteOnExit();
        }
        return made;
    }

    /** 186 of the 217 are cultural families in 2022, most of them for several years. */
    private static void households(Path seed) throws IOException {
        List<String> heads = new ArrayList<>(List.of("Mã hộ,Chủ hộ,Giới tính,Ngày sinh,Thôn,Địa chỉ"));
        List<String> titles = new ArrayList<>(List.of("Mã hộ,Chủ hộ,Năm,Danh hiệu,Quyết định"));
        int number = 0;
        for (int village = 1; village <= HOUSEHOLDS.length; village++) {
            for (int i = 1; i <= HOUSEHOLDS[village - 1]; i++) {
                number++;
                String code = String.format("T%02d-%03d", village, i);
                String name = name(number);
                heads.add(String.join(
                        ",",
                        code,
                        name,
                        name.contains(" Th") ? "Nữ" : "Nam",
                        Integer.toString(1950 + number % 45),
                        "T0" + village,
                        number % 3 == 0 ? "Khu " + (1 + number % 4) : ""));
                for (int year = 2020; year <= 2022; year++) {
                    if ((number + year) % 7 != 0) {
                        titles.add(String.join(",", code, name, Integer.toString(year), "GĐVH", "15/QĐ-UBND"));
                    }
                }
            }
        }
        write(seed.resolve("ho-gia-dinh.csv"), heads);
        write(seed.resolve("danh-hieu-ho.csv"), titles);
        write(
                seed.resolve("ho-truoc-day.csv"),
                List.of(
                        "Mã hộ,Đến ngày,Chủ hộ,Ngày sinh,Thôn,Lý do",
                        "T01-001,09/05/2021,Triệu Văn Cũ,1931,T01,Chủ hộ cũ từ trần"));
    }

    private static String name(int number) {
        return FAMILIES.get(number % FAMILIES.size()) + " " + MIDDLE.get(number * 5 % MIDDLE.size()) + " "
                + GIVEN.get(number * 7 % GIVEN.size());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, "\uFEFF" + String.join("\r\n", lines) + "\r\n");
    }
}
