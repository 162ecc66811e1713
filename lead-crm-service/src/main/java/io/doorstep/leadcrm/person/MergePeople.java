package io.doorstep.leadcrm.person;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.MergeOutcome.ChosenOfAnother;
import io.doorstep.leadcrm.person.MergeOutcome.Merged;
import io.doorstep.leadcrm.person.MergeOutcome.Missing;
import io.doorstep.leadcrm.person.MergeOutcome.SamePerson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one of two people: the survivor gets everything by which the other was known, and everything they did.
@Component
public class MergePeople {

    private final LockPeople lockPeople;
    private final People people;
    private final Merges merges;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    MergePeople(
            LockPeople lockPeople,
            People people,
            Merges merges,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.lockPeople = lockPeople;
        this.people = people;
        this.merges = merges;
        this.findPerson = findPerson;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param precondition refuses a version of the survivor that is not the one that the caller has seen
    @Transactional
    public MergeOutcome merge(PersonId survivorId, PersonId mergedId, MergeRule rule, IntConsumer precondition) {
        lockPeople.lock(survivorId, mergedId);
        Person survivor = people.findStanding(survivorId.value()).orElse(null);
        Person merged = people.findStanding(mergedId.value()).orElse(null);
        if (survivor == null || merged == null) {
            return new Missing(survivor == null ? survivorId : mergedId);
        }
        if (survivor == merged) {
            return new SamePerson();
        }
        if (!rule.speaksOf(survivor.id(), merged.id())) {
            return new ChosenOfAnother();
        }
        precondition.accept(survivor.version());
        return merge(survivor, merged, rule);
    }

    private Merged merge(Person survivor, Person merged, MergeRule rule) {
        Instant now = clock.instant();
        PersonDetails after = new Survivorship(survivor, merged, rule).details();
        var merge = new PastMerge(
                ids.next(),
                survivor.id(),
                merged.id(),
                rule.preference(),
                survivor.details(),
                after,
                now,
                null,
                null,
                null);
        survivor.describe(after, now);
        merged.mergeInto(survivor.id(), now);
        people.flush();
        merges.carryOut(merge);
        PersonId goesOn = new PersonId(survivor.id());
        events.publishEvent(new PeopleMerged(merge.id(), goesOn, new PersonId(merged.id()), now));
        return new Merged(merge.id(), findPerson.findById(survivor.id()).orElseThrow());
    }
}
