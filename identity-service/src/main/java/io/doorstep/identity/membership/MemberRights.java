package io.doorstep.identity.membership;

import io.doorstep.identity.access.ReadRoles;
import io.doorstep.identity.access.Rights;
import io.doorstep.identity.access.RoleBook;
import io.doorstep.identity.access.RoleHolders;
import io.doorstep.identity.team.TeamRoles;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What members are and may do: by their own roles, by their teams, and by what these inherit from.
@Component
public class MemberRights implements RoleHolders {

    private final MemberRows rows;
    private final TeamRoles teamRoles;
    private final ReadRoles readRoles;
    private final InstantSource clock;

    MemberRights(MemberRows rows, TeamRoles teamRoles, ReadRoles readRoles, InstantSource clock) {
        this.rows = rows;
        this.teamRoles = teamRoles;
        this.readRoles = readRoles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Rights of(MemberView member) {
        return rights(readRoles.read(), member.roles(), teamRoles.rolesOf(member.userId()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Rights> rightsOfAll() {
        RoleBook book = readRoles.read();
        Map<UUID, Set<String>> byTeam = teamRoles.rolesByMember();
        Map<UUID, Rights> rights = new HashMap<>();
        rows.rolesOfActive()
                .forEach((user, own) -> rights.put(user, rights(book, own, byTeam.getOrDefault(user, Set.of()))));
        return rights;
    }

    /// How many invitations are open to what takes a seat.
    @Transactional(readOnly = true)
    long countInvitedToSeats() {
        RoleBook book = readRoles.read();
        return rows.rolesOfInvited(clock.instant()).stream()
                .filter(roles -> Rights.isSeat(book.withAncestors(roles)))
                .count();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMember(UUID userId) {
        return rows.find(userId).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> heldRoles() {
        Set<String> held = new TreeSet<>(teamRoles.givenRoles());
        held.addAll(rows.givenRoles());
        return held;
    }

    private static Rights rights(RoleBook book, Set<String> own, Set<String> byTeam) {
        Set<String> roles = new TreeSet<>(own);
        roles.addAll(byTeam);
        return new Rights(book.withAncestors(roles), book.grantsOf(roles));
    }
}
