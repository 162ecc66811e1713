package io.doorstep.identity.edge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface CustomDomains extends JpaRepository<CustomDomain, UUID> {

    Optional<CustomDomain> findByName(String name);

    @Query("select d from CustomDomain d where d.provedAt is not null order by d.name")
    List<CustomDomain> listProved();

    @Query("select d from CustomDomain d where d.name > ?1 order by d.name")
    List<CustomDomain> listAfter(String name, Limit limit);
}
