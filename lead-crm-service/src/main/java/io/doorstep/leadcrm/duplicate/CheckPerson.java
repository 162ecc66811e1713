package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.CheckOutcome.Checked;
import io.doorstep.leadcrm.duplicate.CheckOutcome.KnownExactly;
import io.doorstep.leadcrm.duplicate.FindLikePeople.Like;
import io.doorstep.leadcrm.duplicate.likeness.Description;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.LookUpKeys;
import io.doorstep.leadcrm.person.LookUpKeys.KeysGiven;
import io.doorstep.leadcrm.person.PersonDraft;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says whether somebody is known already, before they are added.
@Component
class CheckPerson {

    private final LookUpKeys lookUpKeys;
    private final FindLikePeople findLikePeople;
    private final FindPerson findPerson;

    CheckPerson(LookUpKeys lookUpKeys, FindLikePeople findLikePeople, FindPerson findPerson) {
        this.lookUpKeys = lookUpKeys;
        this.findLikePeople = findLikePeople;
        this.findPerson = findPerson;
    }

    @Transactional(readOnly = true)
    CheckOutcome check(PersonDraft draft) {
        KeysGiven keys = lookUpKeys.lookUp(draft.identities());
        return keys.owner()
                .<CheckOutcome>map(owner -> new KnownExactly(owner.id(), owner.by()))
                .orElseGet(() -> new Checked(likes(draft, keys)));
    }

    private List<LikePerson> likes(PersonDraft draft, KeysGiven keys) {
        Description description =
                DescribePerson.describe(draft.details(), draft.addresses(), keys.emails(), keys.phones());
        List<Like> likes = findLikePeople.find(description, null);
        Map<UUID, KnownPerson> people =
                findPerson.findAllById(likes.stream().map(Like::id).toList());
        return likes.stream()
                .flatMap(like -> Stream.ofNullable(people.get(like.id()))
                        .map(person -> new LikePerson(
                                person, like.likeness().score(), like.likeness().reasons())))
                .toList();
    }

    /// Somebody who may be meant.
    record LikePerson(KnownPerson person, int score, List<String> reasons) {}
}
