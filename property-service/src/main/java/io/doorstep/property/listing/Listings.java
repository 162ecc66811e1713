package io.doorstep.property.listing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Listings extends JpaRepository<Listing, UUID> {

    /// Not by primary key, since Hibernate adds the tenant to queries alone.
    @Query("select l from Listing l where l.id = ?1")
    Optional<Listing> find(UUID id);

    @Query("select l from Listing l where l.id in ?1")
    List<Listing> listByIds(Collection<UUID> ids);

    @Query("select l from Listing l where l.reference = ?1")
    Optional<Listing> findByReference(String reference);

    @Query("select l from Listing l where l.reference in ?1")
    List<Listing> listByReferences(Collection<String> references);

    @Query("select l from Listing l where l.id > ?1 order by l.id limit ?2")
    List<Listing> listAfter(UUID id, int limit);
}
