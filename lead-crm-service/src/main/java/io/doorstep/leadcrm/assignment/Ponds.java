package io.doorstep.leadcrm.assignment;

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
interface Ponds extends JpaRepository<Pond, UUID> {

    @Query("select p from Pond p where p.id = :id")
    Optional<Pond> find(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pond p where p.id = :id")
    Optional<Pond> findToChange(UUID id);

    /// The newest first; ids are ordered by time.
    @Query("select p from Pond p where p.id < :before order by p.id desc")
    List<Pond> listBefore(UUID before, Limit limit);
}
