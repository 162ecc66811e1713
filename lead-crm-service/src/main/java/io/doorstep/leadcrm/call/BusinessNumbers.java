package io.doorstep.leadcrm.call;

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
interface BusinessNumbers extends JpaRepository<BusinessNumber, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from BusinessNumber n where n.id = :id")
    Optional<BusinessNumber> findToChange(UUID id);

    Optional<BusinessNumber> findByNumber(String number);

    @Query("select n from BusinessNumber n where n.id = :id")
    Optional<BusinessNumber> find(UUID id);

    /// What one can call with, the own number first, and then the oldest; ids are ordered by time.
    @Query("""
            select n from BusinessNumber n where n.status = io.doorstep.leadcrm.call.NumberStatus.ACTIVE
            order by case when n.agentId = :agent then 0 else 1 end, n.id
            """)
    List<BusinessNumber> listToCallWith(UUID agent, Limit limit);

    @Query("select n from BusinessNumber n where n.id > :after order by n.id")
    List<BusinessNumber> listAfter(UUID after, Limit limit);

    List<BusinessNumber> findByAgentId(UUID agent);
}
