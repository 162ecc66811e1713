package io.doorstep.property.search.synonym;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface SynonymSets extends JpaRepository<SynonymSet, UUID> {

    /// Not by primary key, since Hibernate adds the tenant to queries alone.
    @Query("select s from SynonymSet s where s.id = ?1")
    Optional<SynonymSet> find(UUID id);

    @Query("select s from SynonymSet s where s.id > ?1 order by s.id")
    List<SynonymSet> listAfter(UUID id, Limit limit);

    @Query("select count(s) from SynonymSet s")
    long countAll();
}
