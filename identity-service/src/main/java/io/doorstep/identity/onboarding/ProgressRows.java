package io.doorstep.identity.onboarding;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ProgressRows extends JpaRepository<OnboardingProgress, UUID> {

    /// Two who come first at once agree on one row.
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into onboarding_progress (tenant_id, id, version) values (?1, ?1, 0) on conflict do nothing")
    @Transactional
    int begin(UUID organizationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from OnboardingProgress p where p.id = ?1")
    @Transactional
    Optional<OnboardingProgress> lock(UUID organizationId);
}
