package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeRightsTests {

    private final Map<UUID, Rights> members = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private final UUID ben = UUID.randomUUID();
    private final UUID chi = UUID.randomUUID();

    private final ChangeRights changeRights = new ChangeRights(
            mock(RightsRevision.class),
            new RoleHolders() {
                @Override
                public Map<UUID, Rights> rightsOfAll() {
                    return Map.copyOf(members);
                }

                @Override
                public boolean isMember(UUID userId) {
                    return members.containsKey(userId);
                }

                @Override
                public Set<String> heldRoles() {
                    return Set.of();
                }
            },
            told::add);

    /// IDN-28
    @Test
    void tellsOfThoseAloneWhoseRightsAreNotTheSame() {
        members.put(ben, rights("agent"));
        members.put(chi, rights("client"));

        change(() -> members.put(ben, rights("agent", "client", "marketer")));
        change(() -> members.put(chi, rights("client")));

        assertThat(told).containsExactly(new RightsChanged(Set.of(ben), Set.of(), Set.of()));
    }

    /// IDN-28
    @Test
    void countsAsReducedWhoMayDoLessEvenIfMuchElseIsNew() {
        members.put(ben, rights("agent"));

        change(() -> members.put(ben, rights("marketer")));

        assertThat(told).containsExactly(new RightsChanged(Set.of(ben), Set.of(ben), Set.of()));
    }

    /// IDN-28
    @Test
    void anOwnerWhoIsAnAdminNowIsReducedThoughBothMayDoEverything() {
        members.put(ben, rights("owner"));

        change(() -> members.put(ben, rights("admin")));

        assertThat(told).containsExactly(new RightsChanged(Set.of(ben), Set.of(ben), Set.of()));
    }

    /// IDN-08
    @Test
    void tellsWhoTakesASeatThatTookNoneBefore() {
        members.put(ben, rights("marketer"));

        change(() -> members.put(ben, rights("marketer", "agent")));

        assertThat(told).containsExactly(new RightsChanged(Set.of(ben), Set.of(), Set.of(ben)));
    }

    /// IDN-26
    @Test
    void whoIsNoMemberBeforeOrAfterHasNothingChanged() {
        members.put(ben, rights("agent"));

        change(() -> members.remove(ben));
        change(() -> members.put(chi, rights("client")));

        assertThat(told).isEmpty();
    }

    private void change(Runnable change) {
        changeRights.change(() -> {
            change.run();
            return true;
        });
    }

    private static Rights rights(String... roles) {
        RoleBook book = RoleBook.of(List.of());
        return new Rights(book.withAncestors(Set.of(roles)), book.grantsOf(Set.of(roles)));
    }
}
