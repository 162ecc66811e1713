package io.doorstep.property.development;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Units extends JpaRepository<Unit, UUID> {

    @Query("select u from Unit u where u.developmentId = ?1 and u.id = ?2")
    Optional<Unit> find(UUID development, UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.developmentId = ?1 and u.id = ?2")
    Optional<Unit> findAndHold(UUID development, UUID id);

    @Query("select u.code from Unit u where u.developmentId = ?1 and u.code in ?2")
    List<String> listCodes(UUID development, Collection<String> codes);

    @Query("""
            select u from Unit u where u.developmentId = ?1 and u.code > ?2
            and (?3 is null or u.status = ?3) and (?4 is null or u.phase = ?4) order by u.code limit ?5
            """)
    List<Unit> listAfter(
            UUID development,
            String code,
            @org.jspecify.annotations.Nullable UnitStatus status,
            @org.jspecify.annotations.Nullable String phase,
            int limit);

    @Query("select count(u) from Unit u where u.developmentId = ?1")
    long countIn(UUID development);

    @Query("select count(u) from Unit u where u.status in (FREE, RESERVED)")
    long countInUse();
}
