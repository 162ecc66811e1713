package io.doorstep.identity.oauth;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface OAuthGrants extends JpaRepository<OAuthGrant, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from OAuthGrant g where g.id = ?1")
    @Transactional
    Optional<OAuthGrant> lock(UUID id);

    /// Two who bring the same code at once come one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from OAuthGrant g where g.codeHash = ?1")
    @Transactional
    Optional<OAuthGrant> lockByCode(String codeHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from OAuthGrant g where g.userId = ?1 and g.endedAt is null order by g.id")
    @Transactional
    List<OAuthGrant> lockAllOf(UUID userId);

    @Query("""
            select g from OAuthGrant g
            where g.userId = ?1 and g.codeUsedAt is not null and g.endedAt is null and g.expiresAt > ?2
              and (g.createdAt < ?3 or (g.createdAt = ?3 and g.id < ?4))
            order by g.createdAt desc, g.id desc
            """)
    List<OAuthGrant> listLive(UUID userId, Instant now, Instant createdBefore, UUID idBefore, Limit limit);

    /// Ended, expired, or never taken up.
    @Modifying
    @Query("""
            delete from OAuthGrant g
            where g.clientId = ?1
              and (g.endedAt < ?2 or g.expiresAt < ?2 or (g.codeUsedAt is null and g.codeExpiresAt < ?2))
            """)
    @Transactional
    void forgetDeadOf(UUID clientId, Instant time);
}
