package io.doorstep.identity.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Memberships extends JpaRepository<Membership, UUID> {

    @Query("select m from Membership m where m.invitationHash = ?1")
    Optional<Membership> findByInvitation(String hash);

    /// The active owners, who stay as they are until the transaction ends.
    @NativeQuery(
            "select user_id from membership where status = 'ACTIVE' and 'owner' = any(roles) order by user_id for update")
    @Transactional
    List<UUID> lockOwners();
}
