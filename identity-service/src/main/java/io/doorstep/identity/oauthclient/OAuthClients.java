package io.doorstep.identity.oauthclient;

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
interface OAuthClients extends JpaRepository<OAuthClient, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OAuthClient c where c.id = ?1")
    @Transactional
    Optional<OAuthClient> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OAuthClient c where c.approvedBy = ?1 and c.enabled order by c.id")
    @Transactional
    List<OAuthClient> lockEnabledOf(UUID approver);

    @Query("""
            select c from OAuthClient c
            where c.createdAt < ?1 or (c.createdAt = ?1 and c.id < ?2)
            order by c.createdAt desc, c.id desc
            """)
    List<OAuthClient> listBefore(Instant createdBefore, UUID idBefore, Limit limit);
}
