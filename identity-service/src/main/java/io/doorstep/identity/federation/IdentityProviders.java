package io.doorstep.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface IdentityProviders extends JpaRepository<IdentityProvider, UUID> {

    @Query("""
            select p from IdentityProvider p
            where p.createdAt > ?1 or (p.createdAt = ?1 and p.id > ?2)
            order by p.createdAt, p.id
            """)
    List<IdentityProvider> listAfter(Instant createdAfter, UUID idAfter, Limit limit);
}
