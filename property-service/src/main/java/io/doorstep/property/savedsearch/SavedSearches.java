package io.doorstep.property.savedsearch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface SavedSearches extends JpaRepository<SavedSearch, UUID> {

    /// Not by primary key, since Hibernate adds the tenant to queries alone.
    @Query("select s from SavedSearch s where s.id = ?1")
    Optional<SavedSearch> find(UUID id);

    @Query("select s from SavedSearch s where s.clientId = ?1 and s.id > ?2 order by s.id")
    List<SavedSearch> listOf(UUID client, UUID after, Limit limit);

    long countByClientId(UUID client);
}
