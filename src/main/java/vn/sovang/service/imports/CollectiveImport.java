package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.CollectiveSheet;
import vn.sovang.store.CollectiveTable;

/**
 * Collectives and boards, found again by their code, else by name and superior body. A board of the same name with
 * another first day is another board: the one for the next summer.
 */
final class CollectiveImport implements KindImport {
    private final CollectiveTable table;
    private final Persons persons;
    private final List<Collective> present;
    private final Set<Long> taken = new HashSet<>();

    CollectiveImport(ImportContext context) {
        table = context.tables().collectives();
        persons = new Persons(context.tables().persons());
        present = new ArrayList<>(table.all());
    }

    @Override
    public Outcome take(ReadRow row) {
        Collective old = known(row).orElse(null);
        String name = row.text(CollectiveSheet.NAME);
        if (old != null && taken.contains(old.id())) {
            throw Problem.of(141, "import.row.twice", name).asException();
        }
        Collective collective = new Collective(
                old == null ? 0 : old.id(),
                or(row.get(CollectiveSheet.CODE), old, Collective::code, ""),
                name,
                or(row.get(CollectiveSheet.KIND), old, Collective::kind, "other"),
                or(row.get(CollectiveSheet.SUPERIOR), old, Collective::superior, ""),
                row.get(CollectiveSheet.LEADER)
                        .map(leader -> leader(row, leader, old))
                        .orElse(old == null ? null : old.leader()),
                OfficeImports.period(
                        or(
                                row.get(CollectiveSheet.FROM),
                                old,
                                one -> one.period().from(),
                                null),
                        or(row.get(CollectiveSheet.TO), old, one -> one.period().to(), null)),
                or(row.get(CollectiveSheet.DECISION), old, Collective::decision, ""),
                or(row.get(CollectiveSheet.NOTE), old, Collective::note, ""));
        if (old == null) {
            Collective kept = collective.withId(table.insert(collective));
            present.add(kept);
            taken.add(kept.id());
            return Outcome.CREATED;
        }
        taken.add(old.id());
        if (collective.equals(old)) {
            return Outcome.SAME;
        }
        table.update(collective);
        present.replaceAll(one -> one.id() == old.id() ? collective : one);
        return Outcome.CHANGED;
    }

    private Person leader(ReadRow row, String name, Collective old) {
        PartialDate birth = row.get(CollectiveSheet.LEADER_BIRTH).orElse(null);
        return persons.coded(row, name, Gender.UNKNOWN, birth)
                .orElseGet(() -> persons.recogniseOrEnter(
                        name, Gender.UNKNOWN, birth, Optional.ofNullable(old).map(Collective::leader).stream()));
    }

    private Optional<Collective> known(ReadRow row) {
        String code = Fold.of(row.text(CollectiveSheet.CODE));
        Optional<Collective> coded = present.stream()
                .filter(one -> !code.isEmpty() && Fold.of(one.code()).equals(code))
                .findFirst();
        if (coded.isPresent()) {
            return coded;
        }
        String name = Fold.of(row.text(CollectiveSheet.NAME));
        Optional<String> superior = row.get(CollectiveSheet.SUPERIOR);
        List<Collective> same = present.stream()
                .filter(one -> (code.isEmpty() || one.code().isEmpty())
                        && Fold.of(one.name()).equals(name)
                        && (superior.isEmpty() || Fold.same(one.superior(), superior.get())))
                .toList();
        LocalDate from = row.get(CollectiveSheet.FROM).orElse(null);
        if (from == null) {
            return same.isEmpty() ? Optional.empty() : Optional.of(same.getLast());
        }
        return same.stream()
                .filter(one -> Objects.equals(one.period().from(), from))
                .findFirst()
                .or(() ->
                        same.stream().filter(one -> one.period().from() == null).findFirst());
    }
}
