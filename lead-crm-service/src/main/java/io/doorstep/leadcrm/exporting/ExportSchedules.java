package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ExportSchedules extends JpaRepository<ExportSchedule, UUID> {

    @Query("""
            select s from ExportSchedule s
            where s.scope in :scopes and (s.scope = io.doorstep.kit.security.Scope.ALL or s.ownerId = :user)
              and s.id < :before
            order by s.id desc
            """)
    List<ExportSchedule> list(Set<Scope> scopes, UUID user, UUID before, Limit limit);

    @Query("select s from ExportSchedule s where s.id = :id")
    Optional<ExportSchedule> find(UUID id);

    @Query("select s from ExportSchedule s where s.ownerId = :user")
    List<ExportSchedule> listOf(UUID user);

    @Query(value = "select * from lead_export_schedule where :user = any (recipients)", nativeQuery = true)
    List<ExportSchedule> listTo(UUID user);
}
