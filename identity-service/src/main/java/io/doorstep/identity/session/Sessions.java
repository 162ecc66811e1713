package io.doorstep.identity.session;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Sessions extends JpaRepository<Session, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = ?1")
    @Transactional
    Optional<Session> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.userId = ?1 and s.revokedAt is null order by s.id")
    @Transactional
    List<Session> lockAllOf(UUID userId);

    @Query("""
            select s from Session s
            where s.userId = ?1 and s.revokedAt is null and s.expiresAt > ?2
              and (s.lastSeenAt < ?3 or (s.lastSeenAt = ?3 and s.id < ?4))
            order by s.lastSeenAt desc, s.id desc
            """)
    List<Session> listLive(UUID userId, Instant now, Instant seenBefore, UUID idBefore, Limit limit);
}
