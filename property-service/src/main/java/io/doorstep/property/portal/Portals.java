package io.doorstep.property.portal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Portals extends JpaRepository<Portal, UUID> {

    @Query("select p from Portal p where p.id = ?1")
    Optional<Portal> find(UUID id);

    @Query("select p from Portal p where p.name = ?1")
    Optional<Portal> findByName(String name);

    @Query("select p from Portal p where p.id < ?1 order by p.id desc")
    List<Portal> list(UUID before, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Portal p where p.id = ?1")
    Optional<Portal> findToChange(UUID id);

    /// Whoever edits the portal meanwhile loses nothing by it.
    @Modifying
    @Transactional
    @Query("update Portal p set p.revision = p.revision + 1 where p.id = ?1")
    void noteOtherFeed(UUID id);

    /// @param listings absent where nothing was new
    @Modifying
    @Transactional
    @Query(
            "update Portal p set p.lastReadAt = ?2, p.lastReadListings = coalesce(?3, p.lastReadListings) where p.id = ?1")
    void noteRead(UUID id, Instant at, @Nullable Integer listings);
}
