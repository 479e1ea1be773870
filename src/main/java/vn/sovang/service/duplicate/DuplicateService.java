package vn.sovang.service.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.duplicate.Candidate;
import vn.sovang.domain.duplicate.DuplicatePair;
import vn.sovang.domain.duplicate.Duplicates;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Person;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Finds persons who may stand in the register twice, as members or in any other role. */
public final class DuplicateService {
    private final Store store;

    public DuplicateService(Store store) {
        this.store = store;
    }

    /** All pairs, the likeliest first; candidates bear the ids of their persons. */
    public List<DuplicatePair> all() {
        return index().all();
    }

    /** All persons, ready to be asked while somebody types. */
    public Duplicates index() {
        return Duplicates.of(store.read(DuplicateService::candidates));
    }

    private static List<Candidate> candidates(Tables tables) {
        Map<Long, Member> members = new HashMap<>();
        tables.members().all().forEach(member -> members.put(member.person().id(), member));
        List<Candidate> candidates = new ArrayList<>();
        for (Person person : tables.persons().all()) {
            Member member = members.get(person.id());
            candidates.add(
                    member == null
                            ? Candidate.of(person, "", "", "")
                            : Candidate.of(
                                    person,
                                    member.cardNumber(),
                                    member.details().identityNumber(),
                                    member.homeTown()));
        }
        return candidates;
    }
}
