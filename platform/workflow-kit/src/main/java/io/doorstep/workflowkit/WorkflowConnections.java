package io.doorstep.workflowkit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface WorkflowConnections extends JpaRepository<WorkflowConnection, UUID> {

    /// A tenant has at most one of a kind.
    @Query("select c from WorkflowConnection c where c.kind = :kind")
    Optional<WorkflowConnection> findOf(String kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WorkflowConnection c where c.kind = :kind")
    Optional<WorkflowConnection> findToChange(String kind);

    @Query("select c from WorkflowConnection c order by c.kind")
    List<WorkflowConnection> listAll();
}
