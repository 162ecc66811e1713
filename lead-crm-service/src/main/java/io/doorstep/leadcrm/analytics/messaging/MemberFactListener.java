package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who has a seat, and who signs in.
@Component
class MemberFactListener {

    private static final String TOPIC = "organizations";

    private final RecordFact recordFact;

    MemberFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = TOPIC, type = "member.joined")
    void onJoined(Member member, EventContext event) {
        record(FactKind.MEMBER_JOINED, member, event);
    }

    @OnEvent(topic = TOPIC, type = "member.updated")
    void onUpdated(Member member, EventContext event) {
        record(FactKind.MEMBER_UPDATED, member, event);
    }

    @OnEvent(topic = TOPIC, type = "member.deactivated")
    void onDeactivated(Member member, EventContext event) {
        record(FactKind.MEMBER_DEACTIVATED, member, event);
    }

    @OnEvent(topic = TOPIC, type = "session.started")
    void onStarted(Session session, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.MEMBER_SIGNED_IN, session.sessionId(), session.startedAt())
                        .withMember(session.userId()));
    }

    /// Messages of before say nothing of seats.
    private void record(FactKind kind, Member member, EventContext event) {
        if (member.takesSeat() != null) {
            recordFact.record(
                    event.eventId(),
                    Fact.of(kind, member.userId(), event.time()).times(member.takesSeat() ? 1 : 0));
        }
    }

    record Member(UUID userId, @Nullable Boolean takesSeat) {}

    record Session(UUID sessionId, UUID userId, Instant startedAt) {}
}
