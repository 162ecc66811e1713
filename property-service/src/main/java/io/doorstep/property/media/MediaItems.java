package io.doorstep.property.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MediaItems extends JpaRepository<MediaItem, UUID> {

    @Query("select m from MediaItem m where m.id = ?1")
    Optional<MediaItem> find(UUID id);

    @Query("select m from MediaItem m where m.listingId = ?1 order by m.position, m.id")
    List<MediaItem> listOf(UUID listingId);

    @Query(
            "select coalesce(sum(m.storedBytes), 0) as bytes, count(*) as pictures from MediaItem m where m.storedBytes > 0")
    Stored measure();

    /// @param bytes of all variants of all pictures
    record Stored(long bytes, long pictures) {}
}
