package io.doorstep.leadcrm.call;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.call.NumberOutcome.AgentUnknown;
import io.doorstep.leadcrm.call.NumberOutcome.AlreadyThere;
import io.doorstep.leadcrm.call.NumberOutcome.Kept;
import io.doorstep.leadcrm.call.NumberOutcome.LetGo;
import io.doorstep.leadcrm.call.NumberOutcome.NoAccount;
import io.doorstep.leadcrm.call.NumberOutcome.NotFound;
import io.doorstep.leadcrm.call.NumberOutcome.Unreadable;
import io.doorstep.leadcrm.person.ReadContact;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders numbers, says what each is there for, and lets go of them.
@Component
@Transactional
class KeepNumbers {

    private final BusinessNumbers numbers;
    private final PhoneAccounts accounts;
    private final ReadContact readContact;
    private final FindAgent findAgent;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    KeepNumbers(
            BusinessNumbers numbers,
            PhoneAccounts accounts,
            ReadContact readContact,
            FindAgent findAgent,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.readContact = readContact;
        this.findAgent = findAgent;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<NumberView> find(UUID id) {
        return numbers.find(id).map(BusinessNumber::view);
    }

    /// The oldest first; ids are ordered by time.
    @Transactional(readOnly = true)
    List<NumberView> list(UUID after, int limit) {
        return numbers.listAfter(after, Limit.of(limit)).stream()
                .map(BusinessNumber::view)
                .toList();
    }

    /// @param providerSid what the provider calls it when it is the business's already; bought when absent
    NumberOutcome order(String written, @Nullable String providerSid, NumberUse use) {
        if (accounts.findOnly().isEmpty()) {
            return new NoAccount();
        }
        String number = readContact.readPhone(written).orElse(null);
        if (number == null) {
            return new Unreadable(written);
        }
        Optional<BusinessNumber> there = numbers.findByNumber(number);
        if (there.isPresent()) {
            return new AlreadyThere(there.get().id());
        }
        return findObjection(use).orElseGet(() -> {
            NumberView view = numbers.saveAndFlush(
                            new BusinessNumber(ids.next(), number, providerSid, withReadFallback(use), clock.instant()))
                    .view();
            events.publishEvent(new NumberOrdered(view.id()));
            return new Kept(view);
        });
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    NumberOutcome change(UUID id, NumberUse use, IntConsumer precondition) {
        BusinessNumber number = numbers.findToChange(id).orElse(null);
        if (number == null) {
            return new NotFound(id);
        }
        precondition.accept(number.version());
        return findObjection(use).orElseGet(() -> {
            number.serve(withReadFallback(use));
            return new Kept(numbers.saveAndFlush(number).view());
        });
    }

    /// At the provider it stays the business's own, but calls to it no longer come to us.
    NumberOutcome letGo(UUID id) {
        BusinessNumber number = numbers.findToChange(id).orElse(null);
        if (number == null) {
            return new NotFound(id);
        }
        String sid = number.providerSid();
        if (number.status() == NumberStatus.ACTIVE && sid != null) {
            events.publishEvent(new NumberLetGo(sid));
        }
        numbers.delete(number);
        return new LetGo();
    }

    void activate(UUID id, String providerSid) {
        numbers.findToChange(id).ifPresent(number -> number.activate(providerSid));
    }

    void refuse(UUID id, String reason) {
        numbers.findToChange(id).ifPresent(number -> number.refuse(reason));
    }

    void partWith(UUID agent) {
        numbers.findByAgentId(agent).forEach(number -> number.partWith(agent));
    }

    private Optional<NumberOutcome> findObjection(NumberUse use) {
        String fallback = use.fallback();
        if (fallback != null && readContact.readPhone(fallback).isEmpty()) {
            return Optional.of(new Unreadable(fallback));
        }
        return Optional.ofNullable(use.agentId())
                .filter(agent -> findAgent.find(agent).isEmpty())
                .map(AgentUnknown::new);
    }

    private NumberUse withReadFallback(NumberUse use) {
        String fallback = use.fallback() == null
                ? null
                : readContact.readPhone(use.fallback()).orElseThrow();
        return new NumberUse(use.name(), use.agentId(), use.source(), use.campaign(), fallback, use.recorded());
    }
}
