package io.doorstep.leadcrm.person;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface People extends JpaRepository<Person, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id and p.mergedInto is null and p.takenBackAt is null")
    Optional<Person> findToChange(UUID id);

    /// Unless they are one with somebody else.
    @Query("select p from Person p where p.id = :id and p.mergedInto is null and p.takenBackAt is null")
    Optional<Person> findStanding(UUID id);
}
