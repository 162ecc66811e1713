package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.FindLikePeople.Like;
import io.doorstep.leadcrm.duplicate.likeness.Description;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares a person with everybody near, and keeps who may be the same.
///
/// The description is committed before the others are looked at: of two who are compared at the same time, one sees
/// the other. Whoever is described anew meanwhile is left to the comparison that follows from that, and a pair that
/// another comparison finds meanwhile is not taken away.
@Component
class ComparePerson {

    private final DescribePerson describePerson;
    private final FindLikePeople findLikePeople;
    private final Descriptions descriptions;
    private final DuplicateCandidates candidates;
    private final CountTraits countTraits;
    private final TransactionTemplate transaction;

    ComparePerson(
            DescribePerson describePerson,
            FindLikePeople findLikePeople,
            Descriptions descriptions,
            DuplicateCandidates candidates,
            CountTraits countTraits,
            TransactionTemplate transaction) {
        this.describePerson = describePerson;
        this.findLikePeople = findLikePeople;
        this.descriptions = descriptions;
        this.candidates = candidates;
        this.countTraits = countTraits;
        this.transaction = transaction;
    }

    void compare(UUID person) {
        describePerson
                .describe(person)
                .ifPresent(description -> transaction.executeWithoutResult(_ -> compare(person, description)));
    }

    private void compare(UUID person, Description description) {
        if (descriptions.isCompared(person)) {
            return;
        }
        countTraits.countWhenOutdated();
        Set<UUID> before = candidates.listLike(person);
        Set<UUID> concerned = new HashSet<>(before);
        concerned.add(person);
        if (!description.equals(descriptions.hold(concerned).get(person))) {
            return;
        }
        List<Like> likes = findLikePeople.find(description, person);
        Map<UUID, Description> now =
                descriptions.hold(likes.stream().map(Like::id).toList());
        candidates.replace(
                person,
                before,
                likes.stream()
                        .filter(like -> like.description().equals(now.get(like.id())))
                        .toList());
        descriptions.markCompared(person);
    }
}
