package io.doorstep.identity.membership;

import io.doorstep.identity.team.FindTeam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

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

    /// Those who have been members longest first, after the given one.
    public List<MemberView> list(MemberFilter filter, Instant createdAfter, UUID userAfter, int limit) {
        Optional<List<UUID>> among = Optional.ofNullable(filter.team()).map(findTeam::listMembers);
        return rows.list(filter, among, createdAfter, userAfter, limit);
    }
}
