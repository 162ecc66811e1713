package io.doorstep.leadcrm.consent;

import io.doorstep.leadcrm.lead.RescoreLead;
import io.doorstep.leadcrm.person.PeopleMerged;
import io.doorstep.leadcrm.person.PeopleUnmerged;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.webhook.WithholdPeople;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Does as people want: whether partners hear of them, whether they are scored, and whether their wish to hear from
/// us speaks for them. Whoever objected when one of two who became one did, too.
@Component
class FollowWishes {

    private final AskConsent askConsent;
    private final WithholdPeople withholdPeople;
    private final RescoreLead rescoreLead;

    FollowWishes(AskConsent askConsent, WithholdPeople withholdPeople, RescoreLead rescoreLead) {
        this.askConsent = askConsent;
        this.withholdPeople = withholdPeople;
        this.rescoreLead = rescoreLead;
    }

    /// First of all who hear it: the objection itself is not handed on any more, and a new consent is. What a lead
    /// agreed to with its own enquiry it knows already.
    @Order(0)
    @EventListener
    void on(ConsentChanged event) {
        ConsentRecord said = event.entry();
        if (said.leadId() == null || !said.given()) {
            follow(said.purpose(), said.personId(), askConsent.listStandings(said.personId()));
        }
    }

    @EventListener
    void on(PeopleMerged event) {
        followAll(event.survivor());
    }

    @EventListener
    void on(PeopleUnmerged event) {
        followAll(event.survivor());
        followAll(event.restored());
    }

    private void followAll(PersonId person) {
        List<Standing> standings = askConsent.listStandings(person.value());
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            follow(purpose, person.value(), standings);
        }
    }

    private void follow(ConsentPurpose purpose, UUID person, List<Standing> standings) {
        boolean allowed = standings.stream()
                .filter(standing -> standing.purpose() == purpose)
                .anyMatch(Standing::allowed);
        switch (purpose) {
            case MARKETING -> rescoreLead.followMarketing(person, allowed);
            case PROFILING -> rescoreLead.followObjection(person, !allowed);
            case SHARING -> {
                if (allowed) {
                    withholdPeople.release(person);
                } else {
                    withholdPeople.withhold(person);
                }
            }
            case SERVICE -> {
                // Asked at each message, by who sends it.
            }
        }
    }
}
