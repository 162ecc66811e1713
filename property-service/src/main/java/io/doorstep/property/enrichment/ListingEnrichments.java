package io.doorstep.property.enrichment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ListingEnrichments extends JpaRepository<ListingEnrichment, UUID> {

    @Query("select e from ListingEnrichment e where e.listingId = :listing")
    Optional<ListingEnrichment> findOf(UUID listing);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ListingEnrichment e where e.listingId = :listing")
    Optional<ListingEnrichment> findToChange(UUID listing);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select e from ListingEnrichment e
        where e.status = io.doorstep.property.enrichment.EnrichmentStatus.WAITING and e.waitsFor = :whom
        order by e.dueAt, e.listingId limit 1
        """)
    Optional<ListingEnrichment> findNext(WaitsFor whom);

    @Query("""
        select count(e) from ListingEnrichment e
        where e.status = io.doorstep.property.enrichment.EnrichmentStatus.WAITING and e.waitsFor = :whom
        """)
    long countWaiting(WaitsFor whom);

    /// Whom some waited for is gone, and somebody else can be asked.
    ///
    /// @param unrequested also those that no member asked about
    @Modifying
    @Query("""
        update versioned ListingEnrichment e set e.waitsFor = :next, e.dueAt = :now
        where e.status = io.doorstep.property.enrichment.EnrichmentStatus.WAITING and e.waitsFor = :gone
          and (e.requested = true or :unrequested = true)
        """)
    void turn(WaitsFor gone, WaitsFor next, boolean unrequested, Instant now);

    @Modifying
    @Query("""
        delete from ListingEnrichment e
        where e.status = io.doorstep.property.enrichment.EnrichmentStatus.WAITING and e.waitsFor = :gone
        """)
    void forgetWaiting(WaitsFor gone);
}
