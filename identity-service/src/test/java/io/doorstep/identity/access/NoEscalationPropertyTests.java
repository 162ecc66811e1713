package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class NoEscalationPropertyTests {

    /// IDN-28
    @Property
    void whoeverGivesRolesHasAllThatTheyAllow(
            @ForAll("books") RoleBook book, @ForAll("grants") Grants own, @ForAll("roles") Set<String> wanted) {
        Caller caller = caller(own, Set.of("admin"));

        if (JudgeRoles.refusal(book, caller, Set.of(), wanted).isEmpty()) {
            assertThat(own.and(Grants.EVERYBODY).cover(book.grantsOf(wanted))).isTrue();
        }
    }

    /// IDN-28
    @Property
    void onlyAnOwnerMakesOrUnmakesOwners(@ForAll("books") RoleBook book, @ForAll("roles") Set<String> others) {
        Set<String> withOwner = new TreeSet<>(others);
        withOwner.add("owner");
        Caller admin = caller(BuiltInRole.ADMIN.own(), Set.of("admin"));

        assertThat(JudgeRoles.refusal(book, admin, Set.of(), withOwner)).isPresent();
        assertThat(JudgeRoles.refusal(book, admin, withOwner, Set.of())).isPresent();
        assertThat(JudgeRoles.refusal(book, admin, withOwner, withOwner)).isPresent();
    }

    /// IDN-28
    @Property
    void noRoleIsMadeThatReachesFurtherThanItsMaker(
            @ForAll("books") RoleBook book,
            @ForAll("grants") Grants own,
            @ForAll("grants") Grants wanted,
            @ForAll("parents") @Nullable String parent) {
        var draft = new RoleDraft("A role", parent, wanted.texts());

        if (DraftCheck.refusal(book, "new", draft, Grants.NONE, own).isEmpty()) {
            Grants reach = parent == null ? wanted : wanted.and(book.grantsOf(Set.of(parent)));
            assertThat(own.and(Grants.EVERYBODY).cover(reach)).isTrue();
            assertThat(parent).isNotEqualTo("owner");
        }
    }

    @Provide
    static Arbitrary<RoleBook> books() {
        return RoleBookPropertyTests.books();
    }

    @Provide
    static Arbitrary<Grants> grants() {
        return Arbitraries.oneOf(
                GrantsPropertyTests.grants(), Arbitraries.just(BuiltInRole.ADMIN.own()), agentAndMore());
    }

    @Provide
    static Arbitrary<Set<String>> roles() {
        return Arbitraries.of("a", "b", "c", "agent", "client", "emperor").set().ofMaxSize(3);
    }

    @Provide
    static Arbitrary<String> parents() {
        return Arbitraries.of("a", "b", "agent", "owner", "emperor").injectNull(0.3);
    }

    private static Arbitrary<Grants> agentAndMore() {
        return GrantsPropertyTests.grants().map(BuiltInRole.AGENT.own()::and);
    }

    private static Caller caller(Grants own, Set<String> roles) {
        var permissions = new HashMap<String, Scope>();
        own.reach().forEach((permission, scope) -> permissions.put(permission.key(), scope));
        return new Caller(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                Caller.Kind.USER,
                null,
                null,
                roles,
                Map.copyOf(permissions),
                null,
                null,
                null);
    }
}
