package io.doorstep.identity.consent;

import io.doorstep.identity.membership.FindMember;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Shows what members of the bound organization have agreed to.
@Component
public class ReadConsents {

    private final ConsentRows rows;
    private final FindMember findMember;

    ReadConsents(ConsentRows rows, FindMember findMember) {
        this.rows = rows;
        this.findMember = findMember;
    }

    public boolean knows(UUID userId) {
        return findMember.find(userId).isPresent();
    }

    /// What holds now; purposes about which nothing was said are absent.
    public List<ConsentView> listNow(UUID userId) {
        return rows.listNewest(userId);
    }

    /// All that was ever said, the newest first.
    public List<ConsentView> listAll(UUID userId, UUID before, int limit) {
        return rows.list(userId, before, limit);
    }
}
