package io.doorstep.leadcrm.measurement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MeasurementConnections extends JpaRepository<MeasurementConnection, UUID> {

    /// A business has at most one.
    @Query("select c from MeasurementConnection c")
    Optional<MeasurementConnection> findOnly();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MeasurementConnection c")
    Optional<MeasurementConnection> findToChange();
}
