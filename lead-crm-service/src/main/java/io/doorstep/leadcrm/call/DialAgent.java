package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.call.ProviderAnswer.Away;
import io.doorstep.leadcrm.call.ProviderAnswer.Done;
import io.doorstep.leadcrm.call.ProviderAnswer.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has the provider ring an agent; no transaction is open meanwhile. That it is about to be asked is written down
/// first, so that a phone rings once at the most, whatever breaks off.
@Component
class DialAgent {

    private final PhoneCalls calls;
    private final PhoneAccounts accounts;
    private final MemberPhones phones;
    private final ProviderApi api;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    DialAgent(
            PhoneCalls calls,
            PhoneAccounts accounts,
            MemberPhones phones,
            ProviderApi api,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            InstantSource clock) {
        this.calls = calls;
        this.accounts = accounts;
        this.phones = phones;
        this.api = api;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void dial(UUID id) {
        Optional<Dialling> dialling = transaction.execute(_ -> begin(id));
        Objects.requireNonNull(dialling).ifPresent(this::ring);
    }

    private Optional<Dialling> begin(UUID id) {
        PhoneCall call = calls.findToChange(id).orElse(null);
        if (call == null) {
            return Optional.empty();
        }
        if (!call.dial(clock.instant())) {
            fail(call, "It is not known whether it rang");
            return Optional.empty();
        }
        Optional<Dialling> dialling = accounts.findOnly().flatMap(account -> Optional.ofNullable(call.agentId())
                .flatMap(phones::find)
                .map(phone -> new Dialling(account, call.view(), phone.number())));
        if (dialling.isEmpty()) {
            fail(call, "The account or the agent's phone is gone");
        }
        return dialling;
    }

    private void ring(Dialling dialling) {
        ProviderAnswer answer = api.ring(dialling.account(), dialling.call(), dialling.phone());
        transaction.executeWithoutResult(
                _ -> calls.findToChange(dialling.call().id()).ifPresent(call -> takeDown(call, answer)));
    }

    private void takeDown(PhoneCall call, ProviderAnswer answer) {
        switch (answer) {
            case Done(var body) -> call.known(body.path("sid").asString(""));
            case Refused(var reason) -> fail(call, reason);
            case Away(var reason) -> fail(call, reason);
        }
    }

    private void fail(PhoneCall call, String reason) {
        Instant now = clock.instant();
        if (call.fail(reason, now)) {
            events.publishEvent(new CallOver(call.id(), now));
        }
    }

    /// Who is to be rung where.
    private record Dialling(PhoneAccount account, CallView call, String phone) {}
}
