package io.doorstep.identity.membership;

import static io.doorstep.identity.membership.MemberStatus.ACTIVE;
import static io.doorstep.identity.membership.MemberStatus.DEACTIVATED;
import static io.doorstep.identity.membership.MemberStatus.INVITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberStatusTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    /// IDN-02
    @Test
    void anActiveMemberCanOnlyBeDeactivated() {
        assertThat(ACTIVE.canMoveTo(DEACTIVATED)).isTrue();
        assertThat(ACTIVE.canMoveTo(INVITED)).isFalse();
        assertThat(DEACTIVATED.canMoveTo(ACTIVE)).isTrue();
    }

    /// IDN-02
    @Test
    void anInvitationIsGoodOnceAndOnlyUntilItExpires() {
        var membership = new Membership(UUID.randomUUID(), Set.of("agent"), NOON);
        membership.invite(Set.of("agent"), NOON.plusSeconds(60));

        assertThat(membership.isInvitationGood(NOON.plusSeconds(59))).isTrue();
        assertThat(membership.isInvitationGood(NOON.plusSeconds(60))).isFalse();
        membership.join(NOON);
        assertThat(membership.isInvitationGood(NOON)).isFalse();
    }

    /// IDN-02
    @Test
    void whoIsOutAlreadyCannotBePutOutAgain() {
        var membership = new Membership(UUID.randomUUID(), Set.of("agent"), NOON);
        membership.deactivate();

        assertThatIllegalStateException().isThrownBy(membership::deactivate);
    }
}
