package io.doorstep.identity.affiliation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Affiliations extends JpaRepository<Affiliation, UUID> {

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Affiliation a where a.id = ?1")
    Optional<Affiliation> lock(UUID id);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Affiliation a where a.userId = ?1")
    Optional<Affiliation> lockOf(UUID userId);
}
