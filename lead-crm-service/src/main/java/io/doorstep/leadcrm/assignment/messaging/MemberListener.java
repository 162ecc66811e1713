package io.doorstep.leadcrm.assignment.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.assignment.FollowMember;
import java.util.Set;
import java.util.UUID;
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
    void onMember(Member member) {
        followMember.follow(member.userId(), member.name(), member.email(), member.roles());
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void onDeactivated(Member member) {
        followMember.retire(member.userId());
    }

    record Member(UUID userId, String name, String email, Set<String> roles) {}
}
