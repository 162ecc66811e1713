package io.doorstep.property.portal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PortalListings extends JpaRepository<PortalListing, UUID> {

    @Query("select l from PortalListing l where l.portalId = ?1 and l.listingId in ?2")
    List<PortalListing> listAt(UUID portal, Collection<UUID> listings);

    @Query("select l from PortalListing l where l.listingId = ?1 and l.portalId in ?2")
    List<PortalListing> listOf(UUID listing, Collection<UUID> portals);

    @Query("""
            select l.listingId from PortalListing l
            where l.portalId = ?1 and l.choice = io.doorstep.property.portal.Choice.SHOW and l.listingId > ?2
            order by l.listingId
            """)
    List<UUID> listChosen(UUID portal, UUID after, Limit limit);
}
