package io.doorstep.leadcrm.hubspot;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface HubSpotConnections extends JpaRepository<HubSpotConnection, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HubSpotConnection c where c.id = :id")
    Optional<HubSpotConnection> findToChange(UUID id);

    /// A business has at most one.
    @Query("select c from HubSpotConnection c")
    Optional<HubSpotConnection> findOnly();
}
