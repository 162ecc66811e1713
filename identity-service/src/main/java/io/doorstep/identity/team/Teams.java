package io.doorstep.identity.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Teams extends JpaRepository<Team, UUID> {

    boolean existsByParentId(UUID parent);

    @Query("""
            select t from Team t
            where (:kind is null or t.kind = :kind)
              and (t.name > :nameAfter or (t.name = :nameAfter and t.id > :idAfter))
            order by t.name, t.id
            """)
    List<Team> listAfter(@Nullable TeamKind kind, String nameAfter, UUID idAfter, Limit limit);
}
