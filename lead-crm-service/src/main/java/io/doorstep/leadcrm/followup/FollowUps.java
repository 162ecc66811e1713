package io.doorstep.leadcrm.followup;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface FollowUps extends JpaRepository<FollowUp, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FollowUp f where f.id = :id")
    Optional<FollowUp> findToChange(UUID id);

    /// @param byHandToo whether those that somebody planned are meant as well
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from FollowUp f
            where f.leadId = :lead and f.status = io.doorstep.leadcrm.followup.FollowUpStatus.OPEN
              and (f.byRule = true or :byHandToo = true)
            order by f.id
            """)
    List<FollowUp> listOpenOf(UUID lead, boolean byHandToo);

    @Query("""
            select count(f) > 0 from FollowUp f
            where f.leadId = :lead and f.title = :title and f.byRule = true
              and f.status = io.doorstep.leadcrm.followup.FollowUpStatus.OPEN
            """)
    boolean isPlannedByRule(UUID lead, String title);
}
