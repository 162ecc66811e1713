package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoleBookPropertyTests {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "agent", "client");

    /// IDN-32
    @Property
    void aRoleAllowsWhatItsParentAllowsAndItsOwn(@ForAll("books") RoleBook book) {
        for (RoleDefinition role : book.all()) {
            Grants grants = book.grantsOf(Set.of(role.name()));
            assertThat(grants.cover(role.own())).isTrue();
            if (role.parent() != null) {
                assertThat(grants.cover(book.grantsOf(Set.of(role.parent())))).isTrue();
            }
        }
    }

    /// IDN-32
    @Property
    void severalRolesAllowWhatEachAllowsAndNothingElse(
            @ForAll("books") RoleBook book, @ForAll("names") String one, @ForAll("names") String other) {
        Grants both = book.grantsOf(Set.of(one)).and(book.grantsOf(Set.of(other)));

        assertThat(book.grantsOf(List.of(one, other))).isEqualTo(both);
    }

    /// IDN-32
    @Property
    void whatWouldNotCloseACircleLeavesEveryRoleOutsideItsOwnAncestors(
            @ForAll("books") RoleBook book, @ForAll("names") String role, @ForAll("names") String parent) {
        boolean custom = book.find(role).filter(known -> !known.builtIn()).isPresent();
        if (custom && !book.wouldCircle(role, parent)) {
            assertThat(book.withAncestors(Set.of(parent))).doesNotContain(role);
        }
        assertThat(book.wouldCircle(role, role)).isTrue();
    }

    /// IDN-32
    @Example
    void grandchildrenInheritAndBuiltInRolesCannotBeReplaced() {
        RoleBook book = RoleBook.of(List.of(
                role("senior", "agent", Permission.LEAD_IMPORT),
                role("lead-of-sales", "senior", Permission.CAMPAIGN_SEND),
                role("client", null, Permission.BILLING_WRITE)));

        assertThat(book.withAncestors(List.of("lead-of-sales"))).containsExactly("agent", "lead-of-sales", "senior");
        assertThat(book.grantsOf(List.of("lead-of-sales")).texts())
                .contains("campaign:send", "lead:import", "lead:write", "session:read:own")
                .doesNotContain("billing:write");
        assertThat(book.grantsOf(List.of("client")).texts()).doesNotContain("billing:write");
        assertThat(book.wouldCircle("senior", "lead-of-sales")).isTrue();
        assertThat(book.hasHeirs("senior")).isTrue();
    }

    /// IDN-02
    @Example
    void anUnknownRoleAllowsNothing() {
        assertThat(RoleBook.of(List.of()).grantsOf(Set.of("emperor"))).isEqualTo(Grants.NONE);
    }

    /// Circles too: the table might hold one, and reading must end all the same.
    @Provide
    static Arbitrary<RoleBook> books() {
        Arbitrary<RoleDefinition> role = Combinators.combine(
                        Arbitraries.of(NAMES), Arbitraries.of(NAMES).injectNull(0.3), GrantsPropertyTests.grants())
                .as((name, parent, own) -> new RoleDefinition(name, "A role", false, parent, own));
        return role.list().ofMaxSize(6).map(RoleBook::of);
    }

    @Provide
    static Arbitrary<String> names() {
        List<String> all = new ArrayList<>(NAMES);
        all.add("emperor");
        return Arbitraries.of(all);
    }

    private static RoleDefinition role(String name, String parent, Permission... own) {
        return new RoleDefinition(name, "A role", false, parent, Grants.toAll(Set.of(own)));
    }
}
