package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.person.PeopleMerged;
import io.doorstep.leadcrm.person.PeopleUnmerged;
import io.doorstep.leadcrm.person.PersonTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever is one with somebody else is compared with nobody, until they are two again.
@Component
class FollowMerges {

    private final Descriptions descriptions;
    private final FollowPeople followPeople;

    FollowMerges(Descriptions descriptions, FollowPeople followPeople) {
        this.descriptions = descriptions;
        this.followPeople = followPeople;
    }

    @EventListener
    void on(PeopleMerged event) {
        descriptions.forget(event.merged().value());
        followPeople.follow(event.survivor().value());
    }

    @EventListener
    void on(PersonTakenBack event) {
        descriptions.forget(event.person().value());
    }

    @EventListener
    void on(PeopleUnmerged event) {
        followPeople.follow(event.survivor().value());
        followPeople.follow(event.restored().value());
    }
}
