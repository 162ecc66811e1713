package io.doorstep.leadcrm.smartlist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface SmartLists extends JpaRepository<SmartList, UUID> {

    String SEEN = """
            (s.ownerId = :user or s.sharing = io.doorstep.leadcrm.smartlist.Sharing.EVERYBODY
             or s.sharing = io.doorstep.leadcrm.smartlist.Sharing.TEAM and s.teamId in :teams)
            """;

    @Query("select s from SmartList s where s.id = :id and " + SEEN)
    Optional<SmartList> find(UUID id, UUID user, Set<UUID> teams);

    @Query("select s from SmartList s where " + SEEN
            + " and (s.place > :place or s.place = :place and s.id > :after) order by s.place, s.id")
    List<SmartList> list(UUID user, Set<UUID> teams, int place, UUID after, Limit limit);

    long countByOwnerId(UUID owner);
}
