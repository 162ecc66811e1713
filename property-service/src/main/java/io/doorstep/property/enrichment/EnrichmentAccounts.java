package io.doorstep.property.enrichment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface EnrichmentAccounts extends JpaRepository<EnrichmentAccount, UUID> {

    /// A business has at most one.
    @Query("select a from EnrichmentAccount a")
    Optional<EnrichmentAccount> findOnly();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from EnrichmentAccount a")
    Optional<EnrichmentAccount> findToChange();
}
