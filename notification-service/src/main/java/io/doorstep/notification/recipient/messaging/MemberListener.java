package io.doorstep.notification.recipient.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.recipient.FollowMember;
import io.doorstep.notification.recipient.MemberSnapshot;
import org.springframework.stereotype.Component;

@Component
class MemberListener {

    private final FollowMember followMember;

    MemberListener(FollowMember followMember) {
        this.followMember = followMember;
    }

    @OnEvent(
            topic = "organizations",
            type = {"member.joined", "member.updated"})
    void onMember(MemberV1 member) {
        followMember.follow(snapshot(member, true));
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void onDeactivated(MemberV1 member) {
        followMember.follow(snapshot(member, false));
    }

    private static MemberSnapshot snapshot(MemberV1 member, boolean active) {
        return new MemberSnapshot(member.userId(), member.email(), member.name(), member.roles(), active);
    }
}
