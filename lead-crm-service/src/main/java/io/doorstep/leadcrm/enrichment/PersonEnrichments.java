package io.doorstep.leadcrm.enrichment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PersonEnrichments extends JpaRepository<PersonEnrichment, UUID> {

    @Query("select e from PersonEnrichment e where e.personId in :people")
    List<PersonEnrichment> listOf(Collection<UUID> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from PersonEnrichment e where e.personId in :people order by e.personId")
    List<PersonEnrichment> listToChange(Collection<UUID> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from PersonEnrichment e where e.status = io.doorstep.leadcrm.enrichment.EnrichmentStatus.WAITING
            order by e.dueAt, e.personId limit 1
            """)
    Optional<PersonEnrichment> findNext();

    void deleteByStatus(EnrichmentStatus status);
}
