package io.doorstep.identity.privacy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PrivacyRequests extends JpaRepository<PrivacyRequest, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PrivacyRequest r where r.id = ?1")
    @Transactional
    Optional<PrivacyRequest> lock(UUID id);

    @Query("select r from PrivacyRequest r where r.userId = ?1 and r.id < ?2 order by r.id desc")
    List<PrivacyRequest> listBefore(UUID userId, UUID id, Limit limit);
}
