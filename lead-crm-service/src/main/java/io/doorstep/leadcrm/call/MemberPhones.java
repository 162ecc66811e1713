package io.doorstep.leadcrm.call;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MemberPhones extends JpaRepository<MemberPhone, UUID> {

    @Query("select p from MemberPhone p where p.userId = :user")
    Optional<MemberPhone> find(UUID user);

    boolean existsByNumber(String number);
}
