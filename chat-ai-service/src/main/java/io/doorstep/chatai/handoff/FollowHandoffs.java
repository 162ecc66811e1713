package io.doorstep.chatai.handoff;

import io.doorstep.chatai.conversation.AgentJoined;
import io.doorstep.chatai.conversation.PersonCalled;
import io.doorstep.kit.ids.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps who was called and who came, in the transaction of the message that did it.
@Component
class FollowHandoffs {
    private static final int LONGEST_SUMMARY = 500;

    private final Handoffs handoffs;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    FollowHandoffs(Handoffs handoffs, ApplicationEventPublisher events, Ids ids) {
        this.handoffs = handoffs;
        this.events = events;
        this.ids = ids;
    }

    @EventListener
    void on(PersonCalled call) {
        var summary = call.summary().length() <= LONGEST_SUMMARY
                ? call.summary()
                : call.summary().substring(0, LONGEST_SUMMARY);
        handoffs.save(new Handoff(ids.next(), call.conversationId(), call.reason(), summary, call.calledAt()));
        events.publishEvent(
                new HandoffRequested(call.conversationId(), call.reason(), summary, call.leadId(), call.calledAt()));
    }

    @EventListener
    void on(AgentJoined joined) {
        handoffs.findByConversationIdAndAcceptedAtIsNull(joined.conversationId())
                .forEach(open -> open.accept(joined.agentId(), joined.joinedAt()));
        events.publishEvent(new HandoffAccepted(joined.conversationId(), joined.agentId(), joined.joinedAt()));
    }
}
