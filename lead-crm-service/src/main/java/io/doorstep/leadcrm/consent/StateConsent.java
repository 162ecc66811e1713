package io.doorstep.leadcrm.consent;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.consent.StateOutcome.NoSuchPerson;
import io.doorstep.leadcrm.consent.StateOutcome.NotByChannel;
import io.doorstep.leadcrm.consent.StateOutcome.Stated;
import io.doorstep.leadcrm.consent.StateOutcome.TextMissing;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what somebody said of a channel and a purpose, and lets everybody know in the same moment.
@Component
class StateConsent {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    StateConsent(
            ConsentLedger ledger,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            Audit audit,
            Ids ids,
            InstantSource clock) {
        this.ledger = ledger;
        this.findPerson = findPerson;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param person also as whom they were known before a merge
    @Transactional
    StateOutcome state(UUID person, ConsentDraft draft) {
        if (draft.act() == ConsentAct.GIVEN && draft.proof().text() == null) {
            return new TextMissing();
        }
        if (!draft.purpose().isByChannel() && draft.channel() != ConsentChannel.ALL) {
            return new NotByChannel(draft.purpose());
        }
        return findPerson
                .findSurvivor(person)
                .flatMap(survivor -> findPerson.findById(survivor.value()))
                .<StateOutcome>map(known -> new Stated(write(known, null, draft, clock.instant())))
                .orElseGet(() -> new NoSuchPerson(person));
    }

    /// @param email the address of which it was said; the first choice when absent
    @Transactional(propagation = Propagation.MANDATORY)
    ConsentRecord write(KnownPerson person, @Nullable String email, ConsentDraft draft, Instant when) {
        var entry = new ConsentRecord(
                ids.next(),
                person.id(),
                null,
                draft.act(),
                draft.purpose(),
                draft.channel(),
                draft.proof(),
                member(),
                when);
        ledger.add(entry);
        audit.record(
                "consent." + entry.act().code(),
                "Person",
                person.id(),
                Map.of(
                        "purpose",
                        entry.purpose().code(),
                        "channel",
                        entry.channel().code(),
                        "source",
                        entry.proof().source()));
        events.publishEvent(new ConsentChanged(
                entry,
                email == null ? person.emails().stream().findFirst().orElse(null) : email,
                person.phones().stream().findFirst().orElse(null)));
        return entry;
    }

    private static @Nullable UUID member() {
        return Optional.ofNullable(Caller.find())
                .filter(caller -> caller.kind() == Caller.Kind.USER)
                .map(Caller::userId)
                .orElse(null);
    }
}
