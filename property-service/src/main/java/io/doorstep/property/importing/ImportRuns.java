package io.doorstep.property.importing;

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
interface ImportRuns extends JpaRepository<ImportRun, UUID> {

    @Query("select r from ImportRun r where r.id = ?1")
    Optional<ImportRun> find(UUID id);

    @Query("select r from ImportRun r where r.id < ?1 order by r.id desc")
    List<ImportRun> list(UUID before, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = ?1")
    Optional<ImportRun> findAndHold(UUID id);
}
