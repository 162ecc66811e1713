package io.doorstep.property.openhouse;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface OpenHouses extends JpaRepository<OpenHouse, UUID> {

    @Query("select o from OpenHouse o where o.id = ?1")
    Optional<OpenHouse> find(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OpenHouse o where o.id = ?1")
    Optional<OpenHouse> findToChange(UUID id);

    @Query("""
            select count(o) > 0 from OpenHouse o
            where o.listingId = ?1 and o.id <> ?2 and o.cancelled = false and o.startsAt < ?4 and o.endsAt > ?3
            """)
    boolean isTaken(UUID listing, UUID but, Instant from, Instant to);

    @Query("""
            select o from OpenHouse o
            where o.listingId = ?1 and o.audience in ?2 and (o.startsAt > ?3 or o.startsAt = ?3 and o.id > ?4)
            order by o.startsAt, o.id
            """)
    List<OpenHouse> listOf(UUID listing, Collection<Audience> audiences, Instant after, UUID id, Limit limit);

    @Query("""
            select o from OpenHouse o
            where o.audience in ?1 and o.cancelled = false and o.endsAt > ?2 and o.startsAt < ?3
              and (o.startsAt > ?4 or o.startsAt = ?4 and o.id > ?5)
            order by o.startsAt, o.id
            """)
    List<OpenHouse> listBetween(
            Collection<Audience> audiences, Instant from, Instant to, Instant after, UUID id, Limit limit);

    long countByListingId(UUID listingId);
}
