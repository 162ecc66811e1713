package io.doorstep.identity.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks up members of the bound organization.
@Component
public class FindMember {

    private final MemberRows rows;

    FindMember(MemberRows rows) {
        this.rows = rows;
    }

    public Optional<MemberView> find(UUID userId) {
        return rows.find(userId);
    }

    /// Those who have been members longest first, after the given one.
    public List<MemberView> list(@Nullable MemberStatus status, Instant createdAfter, UUID userAfter, int limit) {
        return rows.list(status, createdAfter, userAfter, limit);
    }
}
