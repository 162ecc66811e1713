package io.doorstep.property.reso;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface FeedMappings extends JpaRepository<FeedMapping, UUID> {

    @Query("select m from FeedMapping m where m.feed = ?1")
    Optional<FeedMapping> findByFeed(String feed);

    @Query("select m from FeedMapping m where m.feed > ?1 order by m.feed limit ?2")
    List<FeedMapping> listAfter(String feed, int limit);
}
