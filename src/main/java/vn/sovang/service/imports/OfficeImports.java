package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;
import vn.sovang.exchange.kinds.PostSheet;
import vn.sovang.exchange.kinds.UnitSheet;
import vn.sovang.store.Tables;

/** Bodies and posts. */
final class OfficeImports {
    private OfficeImports() {}

    static KindImport units(ImportContext context) {
        var table = context.tables().units();
        record Key(String code, LocalDate from) {}
        Upsert<Key, UnitVersion> units = new Upsert<>(
                table.all(), unit -> new Key(unit.code(), unit.period().from()), table::insert, table::update);
        return row -> {
            Period period = period(
                    row.get(UnitSheet.FROM).orElse(null), row.get(UnitSheet.TO).orElse(null));
            String code = row.text(UnitSheet.CODE);
            return units.put(
                    new Key(code, period.from()),
                    row.text(UnitSheet.NAME),
                    old -> new UnitVersion(
                            old == null ? 0 : old.id(),
                            code,
                            or(row.get(UnitSheet.KIND), old, UnitVersion::kind, ""),
                            row.text(UnitSheet.NAME),
                            or(row.get(UnitSheet.SUPERIOR), old, UnitVersion::superior, ""),
                            or(row.get(UnitSheet.PLACE), old, UnitVersion::place, ""),
                            period,
                            or(row.get(UnitSheet.DECISION), old, UnitVersion::decision, "")));
        };
    }

    static KindImport posts(ImportContext context) {
        Tables tables = context.tables();
        Persons persons = new Persons(tables.persons());
        Set<String> bodies = Stream.concat(
                        tables.units().all().stream().map(UnitVersion::code),
                        tables.cells().all().stream().map(Cell::code))
                .collect(Collectors.toSet());
        record Key(long person, String title, String unit, LocalDate from) {}
        List<Post> present = tables.posts().all();
        Upsert<Key, Post> posts = new Upsert<>(
                present,
                post -> new Key(
                        post.person().id(),
                        post.title(),
                        post.unitCode(),
                        post.period().from()),
                tables.posts()::insert,
                tables.posts()::update);
        return row -> {
            String unit = row.text(PostSheet.UNIT);
            if (!bodies.contains(unit)) {
                throw Problem.of(142, "import.unit.unknown", unit).asException();
            }
            Period period = period(
                    row.get(PostSheet.FROM).orElse(null), row.get(PostSheet.TO).orElse(null));
            String title = row.text(PostSheet.TITLE);
            String name = row.text(PostSheet.PERSON);
            Gender gender = row.get(PostSheet.GENDER).orElse(Gender.UNKNOWN);
            Person person = persons.coded(row, name, gender, null)
                    .orElseGet(() -> persons.findOrEnter(
                            name,
                            gender,
                            null,
                            present.stream()
                                    .filter(post -> post.title().equals(title)
                                            && post.unitCode().equals(unit)
                                            && Objects.equals(post.period().from(), period.from()))
                                    .map(Post::person)));
            return posts.put(
                    new Key(person.id(), title, unit, period.from()),
                    person.name() + ", " + title,
                    old -> new Post(
                            old == null ? 0 : old.id(),
                            person,
                            title,
                            unit,
                            period,
                            or(row.get(PostSheet.DECISION), old, Post::decision, "")));
        };
    }

    static Period period(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.of(143, "import.period.backwards", from, to).asException();
        }
        return new Period(from, to);
    }
}
