package io.doorstep.identity.session;

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
interface RefreshTokens extends JpaRepository<RefreshToken, String> {

    /// Two who bring the same token at once come one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from RefreshToken t where t.hash = ?1")
    @Transactional
    Optional<RefreshToken> lock(String hash);

    @Modifying
    @Query("delete from RefreshToken t where t.sessionId = ?1 and t.usedAt < ?2")
    @Transactional
    void forgetUsedBefore(UUID sessionId, Instant time);
}
