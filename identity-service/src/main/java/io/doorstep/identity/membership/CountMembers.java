package io.doorstep.identity.membership;

import io.doorstep.identity.access.Rights;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the members of the bound organization and the seats that they take.
@Component
public class CountMembers {

    private final MemberRows rows;
    private final MemberRights rights;

    CountMembers(MemberRows rows, MemberRights rights) {
        this.rows = rows;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public MemberCounts count() {
        Map<MemberStatus, Long> counts = rows.countByStatus();
        long seated =
                rights.rightsOfAll().values().stream().filter(Rights::takeSeat).count();
        return new MemberCounts(
                counts.getOrDefault(MemberStatus.ACTIVE, 0L),
                counts.getOrDefault(MemberStatus.INVITED, 0L),
                counts.getOrDefault(MemberStatus.DEACTIVATED, 0L),
                seated);
    }

    /// @param seated those of the active ones who take a seat of the plan
    public record MemberCounts(long active, long invited, long deactivated, long seated) {}
}
