package io.doorstep.leadcrm.consent;

import io.doorstep.leadcrm.person.PeopleMerged;
import io.doorstep.leadcrm.person.PeopleUnmerged;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.webhook.WithholdPeople;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets partners hear of people, or not, as those want: whoever objected when one of two who became one did, too.
@Component
class FollowSharing {

    private final AskConsent askConsent;
    private final WithholdPeople withholdPeople;

    FollowSharing(AskConsent askConsent, WithholdPeople withholdPeople) {
        this.askConsent = askConsent;
        this.withholdPeople = withholdPeople;
    }

    /// First of all who hear it: the objection itself is not handed on any more, and a new consent is.
    @Order(0)
    @EventListener
    void on(ConsentChanged event) {
        if (event.entry().purpose() == ConsentPurpose.SHARING) {
            follow(new PersonId(event.entry().personId()));
        }
    }

    @EventListener
    void on(PeopleMerged event) {
        follow(event.survivor());
    }

    @EventListener
    void on(PeopleUnmerged event) {
        follow(event.survivor());
        follow(event.restored());
    }

    private void follow(PersonId person) {
        if (askConsent.allows(person.value(), ConsentPurpose.SHARING)) {
            withholdPeople.release(person.value());
        } else {
            withholdPeople.withhold(person.value());
        }
    }
}
