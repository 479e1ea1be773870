package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sovang.base.Words;
import vn.sovang.service.GeneratedCommune;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.Services;
import vn.sovang.service.form.Form;
import vn.sovang.service.search.SearchIndex;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.find.FindModel;
import vn.sovang.ui.member.MemberModel;

/**
 * The register at 2,500, 5,000 and 50,000 members, beside {@link RegisterFloor} and in one run: a keystroke in the
 * palette and in the list of members until the rows are there, the opening of the list, a member saved. The bounds hold
 * at 5,000; 50,000 shows how it grows.
 */
public final class RegisterBench {
    private static final int BOUND_AT = 5_000;
    private static final double MOST_KEYSTROKE = 16;
    private static final double MOST_LIST = 150;
    private static final double MOST_SAVE = 50;

    private final List<String> missed = new ArrayList<>();
    private final Path folder;

    private RegisterBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("register-bench");
        RegisterBench bench = new RegisterBench(folder);
        System.out.println("                                            ours (ms)                |       floor (ms)"
                + "          |  ratio");
        System.out.println("members  what                           clock     95 %  process    95 %  |   clock     95 %"
                + "  process |");
        for (int members : sizes(args)) {
            bench.measure(members);
        }
        bench.missed.forEach(bound -> System.out.println("MISSED: " + bound));
        System.exit(bench.missed.isEmpty() ? 0 : 1);
    }

    /** The sizes named by the call, else all three. */
    private static int[] sizes(String[] args) {
        return args.length == 0
                ? new int[] {2_500, BOUND_AT, 50_000}
                : Stream.of(args).mapToInt(Integer::parseInt).toArray();
    }

    private void measure(int members) throws IOException {
        Path file = folder.resolve(members + ".sovang");
        GeneratedCommune.create(file, members);
        Path copy = folder.resolve(members + "-floor.sovang");
        Files.copy(file, copy);
        try (Services services = Services.open(file, Words.of(Words.VIETNAMESE));
                RegisterFloor floor = new RegisterFloor(copy)) {
            MemberModel model = model(services);
            model.refresh();
            List<String> names = model.listProperty().get().rows().stream()
                    .map(MemberRow::name)
                    .toList();
            List<String> queries = queries(names);
            floor.fold(names);
            keystrokes(members, "palette", palette(services), queries, floor);
            keystrokes(members, "list", model.queryProperty()::set, queries, floor);
            index(members, services);
            model.queryProperty().set("");
            Timing list = Timing.of(25, i -> model.refresh(), i -> floor.readMembers());
            list.print(members, "list opens");
            bound(list, members, "the list opens", MOST_LIST);
            save(members, services, floor);
        } finally {
            Files.delete(file);
            Files.delete(copy);
        }
    }

    private static MemberModel model(Services services) {
        Desk desk = new Desk(Jobs.atOnce(), new Language(Words.VIETNAMESE), new Notices());
        DraftKeeper drafts = new DraftKeeper(
                services.drafts(), desk.jobs(), desk.language(), desk.notices(), Clock.systemDefaultZone());
        return new MemberModel(services, drafts, desk, () -> GeneratedCommune.DAY, () -> GeneratedCommune.DAY);
    }

    private static Consumer<String> palette(Services services) {
        FindModel palette = new FindModel(
                services.search(),
                Jobs.atOnce(),
                new Language(Words.VIETNAMESE),
                () -> GeneratedCommune.DAY,
                subject -> {},
                (kind, query) -> {});
        palette.show(List.of());
        return palette.queryProperty()::set;
    }

    /** Every beginning of names that are typed letter by letter, with accents, without, or turned round. */
    private static List<String> queries(List<String> names) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = names.get(random.nextInt(names.size()));
            String typed = switch (i % 3) {
                case 0 -> name;
                case 1 -> RegisterFloor.bare(name);
                default -> name.substring(name.lastIndexOf(' ') + 1) + " " + name.split(" ")[0];
            };
            for (int length = 1; length <= typed.length(); length++) {
                queries.add(typed.substring(0, length));
            }
        }
        return queries;
    }

    private void keystrokes(
            int members, String where, Consumer<String> type, List<String> queries, RegisterFloor floor) {
        queries.forEach(type);
        queries.forEach(floor::find);
        Timing timing = Timing.of(queries.size(), i -> type.accept(queries.get(i)), i -> floor.find(queries.get(i)));
        timing.print(members, "keystroke, " + where);
        bound(timing, members, "a keystroke in the " + where, MOST_KEYSTROKE);
    }

    /** How long the index is older than the register: everything read, and after a change to one member. */
    private static void index(int members, Services services) {
        SearchIndex[] index = {SearchIndex.EMPTY};
        Timing whole =
                Timing.of(9, i -> index[0] = services.search().read(SearchIndex.EMPTY, GeneratedCommune.DAY), i -> {});
        whole.print(members, "index, all " + index[0].size() + " records");
    }

    private void save(int members, Services services, RegisterFloor floor) {
        MemberList list = services.members().list(GeneratedCommune.DAY);
        Random random = new Random(3);
        Timing timing = Timing.of(
                200,
                i -> {
                    MemberRow row = list.rows().get(random.nextInt(list.rows().size()));
                    Form<MemberField> form = MemberForm.of(row).with(MemberField.RESIDENCE, "Thôn Nà Cáy, số " + i);
                    services.members().save(form, list, "Sửa " + row.name());
                },
                i -> floor.saveMember(1 + i, "Thôn Nà Cáy, số " + i));
        timing.print(members, "member saved");
        bound(timing, members, "a member is saved", MOST_SAVE);
    }

    private void bound(Timing timing, int members, String what, double most) {
        double percentile = timing.clock();
        if (members == BOUND_AT && percentile > most) {
            missed.add(String.format("%s at %,d members within %.0f ms: %.1f ms", what, members, most, percentile));
        }
    }
}
