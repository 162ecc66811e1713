package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.leadcrm.webhook.Deliveries.Outgoing;
import io.doorstep.leadcrm.webhook.EndpointHealth.State;
import io.doorstep.workflowkit.webhook.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a try ended and decides what comes next, for the delivery and for its endpoint.
@Component
class SettleDelivery {

    private final Deliveries deliveries;
    private final WebhookEndpoints endpoints;
    private final EndpointHealth health;
    private final RetryLadder ladder;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SettleDelivery(
            Deliveries deliveries,
            WebhookEndpoints endpoints,
            EndpointHealth health,
            RetryLadder ladder,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.health = health;
        this.ladder = ladder;
        this.events = events;
        this.clock = clock;
    }

    /// @return when the next try is due, if there is one
    @Transactional
    Optional<Instant> settle(Turn.Now turn, PartnerAnswer answer) {
        Instant now = clock.instant();
        Outgoing delivery = turn.delivery();
        return switch (Verdict.of(answer, now)) {
            case Verdict.Taken _ -> {
                write(turn, answer, DeliveryStatus.DELIVERED, null, now);
                health.answered(delivery.endpointId())
                        .ifPresent(
                                since -> events.publishEvent(new EndpointRecovered(delivery.endpointId(), since, now)));
                yield Optional.empty();
            }
            case Verdict.Gone _ -> {
                write(turn, answer, DeliveryStatus.CANCELLED, null, null);
                State state = health.failed(delivery.endpointId(), now, null);
                disable(state, "The endpoint answered 410 Gone", now);
                yield Optional.empty();
            }
            case Verdict.NotTaken _ -> fail(turn, answer, Duration.ZERO, now);
            case Verdict.Overloaded(var rest) -> fail(turn, answer, rest, now);
        };
    }

    private Optional<Instant> fail(Turn.Now turn, PartnerAnswer answer, Duration rest, Instant now) {
        Instant next = ladder.pauseAfter(turn.delivery().rung() + 1)
                .map(pause -> pause.compareTo(rest) < 0 ? rest : pause)
                .map(now::plus)
                .orElse(null);
        write(turn, answer, next == null ? DeliveryStatus.EXHAUSTED : DeliveryStatus.PENDING, next, null);
        State state = health.failed(turn.delivery().endpointId(), now, rest.isZero() ? null : now.plus(rest));
        judge(state, now);
        return Optional.ofNullable(next);
    }

    private void judge(State state, Instant now) {
        Instant since = state.failingSince() == null ? now : state.failingSince();
        switch (Patience.with(since, state.warnedAt() != null, now)) {
            case WAIT -> {}
            case TELL_THE_OWNER -> warn(state, since, now);
            case DISABLE -> disable(state, "It has done nothing but fail for five days", now);
        }
    }

    private void warn(State state, Instant since, Instant now) {
        if (health.ownerIsTold(state.endpointId(), now)) {
            WebhookEndpoint endpoint = endpoints.getReferenceById(state.endpointId());
            events.publishEvent(new EndpointFailing(
                    endpoint.id(), endpoint.url(), "It has done nothing but fail for a day", since, now));
        }
    }

    private void disable(State state, String reason, Instant now) {
        endpoints
                .findToChange(state.endpointId())
                .filter(WebhookEndpoint::isEnabled)
                .ifPresent(endpoint -> {
                    endpoint.disable(reason);
                    Instant since = state.failingSince() == null ? now : state.failingSince();
                    events.publishEvent(new EndpointDisabled(endpoint.id(), endpoint.url(), reason, since, now));
                });
    }

    private void write(
            Turn.Now turn,
            PartnerAnswer answer,
            DeliveryStatus status,
            @Nullable Instant nextTry,
            @Nullable Instant deliveredAt) {
        deliveries.recordAttempt(turn.delivery(), Attempt.of(turn.message(), turn.sentAt(), answer, nextTry));
        deliveries.settle(turn.delivery().id(), status, nextTry, deliveredAt);
    }
}
