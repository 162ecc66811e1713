package io.doorstep.billing.usage;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MemberListener {

    private static final String TOPIC = "organizations";

    private final CountSeats countSeats;

    MemberListener(CountSeats countSeats) {
        this.countSeats = countSeats;
    }

    @OnEvent(
            topic = TOPIC,
            type = {"member.joined", "member.updated"})
    void onMember(Member member, EventContext context) {
        countSeats.count(member.use(context, SeatUse.needsSeat(member.roles())));
    }

    @OnEvent(topic = TOPIC, type = "member.deactivated")
    void onDeactivated(Member member, EventContext context) {
        countSeats.count(member.use(context, false));
    }

    record Member(UUID userId, List<String> roles) {

        SeatUse use(EventContext context, boolean taken) {
            return new SeatUse(context.eventId(), userId, taken, context.time());
        }
    }
}
