package io.doorstep.identity.affiliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks up the marketers of the bound organization, and a person's own affiliations over all organizations.
@Component
public class FindAffiliation {

    private final AffiliationRows rows;

    FindAffiliation(AffiliationRows rows) {
        this.rows = rows;
    }

    public Optional<AffiliationView> find(UUID id) {
        return rows.find(id);
    }

    public List<AffiliationView> list(@Nullable AffiliationStatus status, Instant appliedAfter, UUID after, int limit) {
        return rows.list(status, appliedAfter, after, limit);
    }

    /// The newest first; a person applies to few companies.
    public List<OwnAffiliation> listOf(UUID userId) {
        return rows.listOf(userId);
    }
}
