package io.doorstep.property.upload;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Uploads extends JpaRepository<Upload, UUID> {

    @Query("select u from Upload u where u.id = ?1")
    Optional<Upload> find(UUID id);

    /// Whoever talks, patches or makes a listing of it waits for the others.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = ?1")
    Optional<Upload> findAndHold(UUID id);

    @Query("""
        select u from Upload u
        where u.status in ?1 and (?2 is null or u.listingId = ?2)
          and (u.createdAt < ?3 or (u.createdAt = ?3 and u.id < ?4))
        order by u.createdAt desc, u.id desc limit ?5
        """)
    List<Upload> list(Set<UploadStatus> statuses, @Nullable UUID listing, Instant at, UUID before, int limit);

    @Query("select count(u) from Upload u where u.createdAt >= ?1")
    long countSince(Instant since);
}
