package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.UnmergeOutcome.NoSuchMerge;
import io.doorstep.leadcrm.person.UnmergeOutcome.SurvivorMerged;
import io.doorstep.leadcrm.person.UnmergeOutcome.UndoneBefore;
import io.doorstep.leadcrm.person.UnmergeOutcome.Unmerged;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes two people of one again: each has what they had, and the survivor keeps what came since.
@Component
public class UnmergePeople {

    private final LockPeople lockPeople;
    private final People people;
    private final Merges merges;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    UnmergePeople(
            LockPeople lockPeople,
            People people,
            Merges merges,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.lockPeople = lockPeople;
        this.people = people;
        this.merges = merges;
        this.findPerson = findPerson;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UnmergeOutcome unmerge(PersonId survivorId, UUID mergeId) {
        Optional<PastMerge> found = merges.find(survivorId.value(), mergeId);
        if (found.isEmpty()) {
            return new NoSuchMerge(mergeId);
        }
        lockPeople.lock(survivorId, new PersonId(found.get().mergedId()));
        PastMerge merge = merges.find(survivorId.value(), mergeId).orElseThrow();
        if (merge.unmergedAt() != null) {
            return new UndoneBefore(mergeId);
        }
        return people.findStanding(survivorId.value())
                .<UnmergeOutcome>map(survivor -> unmerge(merge, survivor))
                .orElseGet(() -> new SurvivorMerged(
                        findPerson.findSurvivor(survivorId.value()).orElseThrow()));
    }

    private Unmerged unmerge(PastMerge merge, Person survivor) {
        Instant now = clock.instant();
        Person restored = people.findById(merge.mergedId()).orElseThrow();
        restored.standAgain(now);
        survivor.describe(merge.detailsWithout(survivor.details()), now);
        people.flush();
        merges.takeBack(merge, now);
        PersonId goesOn = new PersonId(survivor.id());
        events.publishEvent(new PeopleUnmerged(merge.id(), goesOn, new PersonId(restored.id()), now));
        return new Unmerged(
                findPerson.findById(survivor.id()).orElseThrow(),
                findPerson.findById(restored.id()).orElseThrow());
    }
}
