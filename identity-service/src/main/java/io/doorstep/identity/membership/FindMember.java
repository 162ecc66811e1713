package io.doorstep.identity.membership;

import io.doorstep.identity.team.FindTeam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Looks up members of the bound organization.
@Component
public class FindMember {

    private final MemberRows rows;
    private final FindTeam findTeam;

    FindMember(MemberRows rows, FindTeam findTeam) {
        this.rows = rows;
        this.findTeam = findTeam;
    }

    public Optional<MemberView> find(UUID userId) {
        return rows.find(userId);
    }

    /// A member whom nobody deletes until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MemberView> findToKeep(UUID userId) {
        return rows.lock(userId) ? rows.find(userId) : Optional.empty();
    }

    /// Those who have been members longest first, after the given one.
    public List<MemberView> list(MemberFilter filter, Instant createdAfter, UUID userAfter, int limit) {
        Optional<List<UUID>> among = Optional.ofNullable(filter.team()).map(findTeam::listMembers);
        return rows.list(filter, among, createdAfter, userAfter, limit);
    }
}
