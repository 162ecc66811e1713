package io.doorstep.identity.apikey;

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
interface ApiKeys extends JpaRepository<ApiKey, UUID> {

    Optional<ApiKey> findByPrefix(String prefix);

    @Query("select count(k) from ApiKey k where k.revokedAt is null and (k.expiresAt is null or k.expiresAt > ?1)")
    long countGoodAt(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from ApiKey k where k.id = ?1 and k.revokedAt is null")
    @Transactional
    Optional<ApiKey> lockGood(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from ApiKey k where k.createdBy = ?1 and k.revokedAt is null order by k.id")
    @Transactional
    List<ApiKey> lockGoodOf(UUID creator);

    @Query("""
            select k from ApiKey k
            where k.revokedAt is null and (k.createdAt < ?1 or (k.createdAt = ?1 and k.id < ?2))
            order by k.createdAt desc, k.id desc
            """)
    List<ApiKey> listBefore(Instant createdBefore, UUID idBefore, Limit limit);
}
