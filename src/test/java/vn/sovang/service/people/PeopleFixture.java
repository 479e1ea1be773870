package vn.sovang.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.service.CheckStore;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** The services of people over a copy of the sample year. */
abstract class PeopleFixture {
    static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    Store store;
    PeopleServices services;

    @BeforeEach
    void open() {
        store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder));
        services = PeopleServices.of(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    VillageRow village(String code, LocalDate day) {
        return services.villages().list(day).rows().stream()
                .filter(row -> row.village().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    HouseholdRow household(long id, LocalDate day) {
        return services.households().list(day).find(id).orElseThrow();
    }

    /** A new household, found in the register afterwards. */
    long household(String head, String villageCode) {
        HouseholdList list = services.households().list(DAY);
        Village village = list.villages().all().stream()
                .filter(one -> one.code().equals(villageCode))
                .findFirst()
                .orElseThrow();
        Form<HouseholdField> form = Form.<HouseholdField>blank()
                .with(HouseholdField.HEAD, head)
                .with(HouseholdField.VILLAGE, Long.toString(village.id()));
        assertEquals(Map.of(), HouseholdForms.problems(form, list, TODAY));
        return services.households().save(form, list, "Thêm hộ " + head);
    }

    /** Saves what the check lets through. */
    long save(Form<HouseholdField> form) {
        HouseholdList list = services.households().list(DAY);
        HouseholdForms.problems(form, list, TODAY)
                .values()
                .forEach(problem -> assertEquals(1, problem.exitCode(), problem.key()));
        return services.households().save(form, list, "Sửa hộ");
    }

    /** How many persons the register knows. */
    int persons() {
        List<Person> all = store.read(tables -> tables.persons().all());
        return all.size();
    }

    List<String> complaints() {
        return new CheckStore(store, TODAY)
                .problems().stream().map(SampleYear.WORDS::say).toList();
    }

    static String sentence(Problem problem) {
        return SampleYear.WORDS.say(problem);
    }
}
