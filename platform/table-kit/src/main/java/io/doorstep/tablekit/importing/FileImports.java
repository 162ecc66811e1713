package io.doorstep.tablekit.importing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Transactional;

/// Where a service keeps its imports.
@NoRepositoryBean
@Transactional(readOnly = true)
public interface FileImports<R extends FileImport> extends JpaRepository<R, UUID> {

    @Query("select r from #{#entityName} r where r.id = ?1")
    Optional<R> find(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from #{#entityName} r where r.id = ?1")
    Optional<R> findAndHold(UUID id);

    /// The newest first; ids are ordered by time.
    @Query("select r from #{#entityName} r where r.id < ?1 order by r.id desc")
    List<R> list(UUID before, Limit limit);
}
