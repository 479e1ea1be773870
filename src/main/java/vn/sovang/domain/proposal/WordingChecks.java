package vn.sovang.domain.proposal;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Honorific;

/** Whether a line says whom it means as the register does, and all that a certificate has to say. */
final class WordingChecks implements ProposalChecks.Check {
    private final KnownNames register;
    private final Stream stream;

    WordingChecks(ProposalRecords records) {
        register = records.register();
        stream = records.round().stream();
    }

    @Override
    public void of(Proposal line, ProposalChecks.Found found) {
        name(line, found);
        if (line.recipient().unit().isBlank() && !(line.recipient() instanceof Recipient.Collective)) {
            found.say(ProposalCheck.PLACE, 1846, "proposal.finding.place");
        }
        honorific(line, found);
        if (line.achievement().isBlank()) {
            found.say(ProposalCheck.ACHIEVEMENT, 1851, "proposal.finding.achievement");
        }
    }

    private void name(Proposal line, ProposalChecks.Found found) {
        String name = line.recipient().name();
        if (line.recipient() instanceof Recipient.Household && name.isBlank()) {
            found.say(ProposalCheck.HEAD, 1850, "proposal.finding.head");
            return;
        }
        Optional<String> linked = linkedName(line);
        if (linked.isPresent()) {
            if (!linked.get().equals(name)) {
                found.say(ProposalCheck.NAME, 1843, "proposal.finding.name.register", linked.get());
            }
            return;
        }
        List<String> alike = register.alike(line.recipient());
        boolean wanted = stream == Stream.PARTY && line.recipient() instanceof Recipient.Individual;
        if (!alike.isEmpty() && !alike.contains(name)) {
            found.say(ProposalCheck.NAME, 1844, "proposal.finding.name.alike", String.join(", ", alike));
        } else if (wanted && !register.isMember(name)) {
            found.say(ProposalCheck.NAME, 1845, "proposal.finding.name.member");
        }
    }

    private Optional<String> linkedName(Proposal line) {
        Links links = line.links();
        return switch (line.recipient()) {
            case Recipient.Individual one -> register.person(links.personId()).map(Person::name);
            case Recipient.Household one ->
                register.household(links.householdId())
                        .map(known -> known.head().name());
            case Recipient.Collective one -> register.collectiveName(links);
        };
    }

    private void honorific(Proposal line, ProposalChecks.Found found) {
        if (line.recipient() instanceof Recipient.Collective) {
            return;
        }
        String said = line.recipient().honorific();
        boolean comrade = Fold.same(said, Honorific.PARTY);
        Gender gender = register.gender(line.links());
        if (stream == Stream.PARTY) {
            if (!comrade) {
                found.say(ProposalCheck.HONORIFIC, 1848, "proposal.finding.honorific.party", Honorific.PARTY);
            }
        } else if (comrade) {
            found.say(ProposalCheck.HONORIFIC, 1857, "proposal.finding.honorific.state", said);
        } else if (said.isBlank()) {
            found.say(ProposalCheck.HONORIFIC, 1849, "proposal.finding.honorific.none");
        } else if (gender != Gender.UNKNOWN && !Fold.same(said, Honorific.state(gender))) {
            found.say(ProposalCheck.HONORIFIC, 1847, "proposal.finding.honorific.gender", said, gender.vietnamese());
        }
    }
}
