package io.doorstep.identity.membership.messaging;

import io.doorstep.identity.membership.MemberDeactivated;
import io.doorstep.identity.membership.MemberInvited;
import io.doorstep.identity.membership.MemberJoined;
import io.doorstep.identity.membership.MemberRights;
import io.doorstep.identity.membership.MemberUpdated;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MemberEvents {

    private final Outbox outbox;
    private final MemberRights rights;

    MemberEvents(Outbox outbox, MemberRights rights) {
        this.outbox = outbox;
        this.rights = rights;
    }

    @EventListener
    void on(MemberInvited event) {
        outbox.publish(
                new OutgoingEvent("organizations", "member.invited", Tenancy.current(), MemberInvitedV1.of(event)));
    }

    @EventListener
    void on(MemberJoined event) {
        publish("member.joined", event.member());
    }

    @EventListener
    void on(MemberUpdated event) {
        publish("member.updated", event.member());
    }

    @EventListener
    void on(MemberDeactivated event) {
        publish("member.deactivated", event.member());
    }

    private void publish(String type, MemberView member) {
        outbox.publish(
                new OutgoingEvent("organizations", type, Tenancy.current(), MemberV1.of(member, rights.of(member))));
    }
}
