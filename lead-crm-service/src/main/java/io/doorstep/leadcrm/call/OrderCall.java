package io.doorstep.leadcrm.call;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.call.CallOrderOutcome.LeadNotFound;
import io.doorstep.leadcrm.call.CallOrderOutcome.NoNumber;
import io.doorstep.leadcrm.call.CallOrderOutcome.NoPhoneOfYours;
import io.doorstep.leadcrm.call.CallOrderOutcome.NotTheirs;
import io.doorstep.leadcrm.call.CallOrderOutcome.NothingToDial;
import io.doorstep.leadcrm.call.CallOrderOutcome.Ordered;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.lead.TouchLead;
import io.doorstep.leadcrm.person.ReadContact;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has an agent put through to the person of a lead: the agent's phone rings first, then the person's.
@Component
@Transactional
class OrderCall {

    private final PhoneCalls calls;
    private final BusinessNumbers numbers;
    private final MemberPhones phones;
    private final FindLeads findLeads;
    private final TouchLead touchLead;
    private final ReadContact readContact;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    OrderCall(
            PhoneCalls calls,
            BusinessNumbers numbers,
            MemberPhones phones,
            FindLeads findLeads,
            TouchLead touchLead,
            ReadContact readContact,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.calls = calls;
        this.numbers = numbers;
        this.phones = phones;
        this.findLeads = findLeads;
        this.touchLead = touchLead;
        this.readContact = readContact;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param to one of the person's numbers; the first choice when absent
    CallOrderOutcome order(LeadId id, @Nullable String to) {
        UUID agent = Caller.current().userId();
        LeadView lead = findLeads.findToChange(id).orElse(null);
        if (lead == null) {
            return new LeadNotFound(id.value());
        }
        if (lead.phones().isEmpty()) {
            return new NothingToDial();
        }
        Optional<String> callee = to == null
                ? Optional.of(lead.phones().getFirst())
                : readContact.readPhone(to).filter(lead.phones()::contains);
        if (callee.isEmpty()) {
            return new NotTheirs(String.valueOf(to));
        }
        if (phones.find(agent).isEmpty()) {
            return new NoPhoneOfYours();
        }
        return numbers.listToCallWith(agent, Limit.of(1)).stream()
                .findFirst()
                .<CallOrderOutcome>map(with -> new Ordered(begin(id, callee.get(), with, agent)))
                .orElseGet(NoNumber::new);
    }

    private CallView begin(LeadId lead, String callee, BusinessNumber with, UUID agent) {
        PhoneCall call =
                calls.saveAndFlush(new PhoneCall(ids.next(), with, callee, lead.value(), agent, clock.instant()));
        touchLead.touch(lead, agent);
        events.publishEvent(new CallOrdered(call.id()));
        return call.view();
    }
}
