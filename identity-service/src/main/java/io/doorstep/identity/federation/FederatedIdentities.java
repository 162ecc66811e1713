package io.doorstep.identity.federation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface FederatedIdentities extends JpaRepository<FederatedIdentity, UUID> {

    Optional<FederatedIdentity> findByProviderIdAndSubject(UUID providerId, String subject);

    @Transactional
    void deleteByUserId(UUID userId);
}
