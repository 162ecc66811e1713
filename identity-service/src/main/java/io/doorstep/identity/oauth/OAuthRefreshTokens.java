package io.doorstep.identity.oauth;

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
interface OAuthRefreshTokens extends JpaRepository<OAuthRefreshToken, String> {

    /// Two who bring the same token at once come one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from OAuthRefreshToken t where t.hash = ?1")
    @Transactional
    Optional<OAuthRefreshToken> lock(String hash);

    @Modifying
    @Query("delete from OAuthRefreshToken t where t.grantId = ?1 and t.expiresAt < ?2")
    @Transactional
    void forgetExpiredBefore(UUID grantId, Instant time);
}
