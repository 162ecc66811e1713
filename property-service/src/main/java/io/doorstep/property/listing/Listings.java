package io.doorstep.property.listing;

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
interface Listings extends JpaRepository<Listing, UUID> {

    /// Not by primary key, since Hibernate adds the tenant to queries alone.
    @Query("select l from Listing l where l.id = ?1")
    Optional<Listing> find(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Listing l where l.id = ?1")
    Optional<Listing> findAndHold(UUID id);

    @Query("select l from Listing l where l.id in ?1")
    List<Listing> listByIds(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Listing l where l.id in ?1 order by l.id")
    List<Listing> listAndHold(Collection<UUID> ids);

    @Query("select l from Listing l where l.reference = ?1")
    Optional<Listing> findByReference(String reference);

    @Query("select l from Listing l where l.reference in ?1")
    List<Listing> listByReferences(Collection<String> references);

    @Query("select l.reference as reference, l.id as id from Listing l where l.reference in ?1")
    List<Named> listIdsByReferences(Collection<String> references);

    /// What a listing is called by people, and by us.
    interface Named {

        String getReference();

        UUID getId();
    }

    @Query("select l from Listing l where l.id > ?1 order by l.id limit ?2")
    List<Listing> listAfter(UUID id, int limit);
}
