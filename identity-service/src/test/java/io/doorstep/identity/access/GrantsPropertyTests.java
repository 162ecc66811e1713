package io.doorstep.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.security.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrantsPropertyTests {

    /// IDN-30
    @Property
    void whatATokenCarriesIsReadBackAsItWas(@ForAll("grants") Grants grants) {
        assertThat(Grants.parse(grants.texts())).contains(grants);
    }

    /// IDN-30
    @Property
    void oneCoversAnotherExactlyWhenTogetherTheyAreNoMore(
            @ForAll("grants") Grants one, @ForAll("grants") Grants other) {
        assertThat(one.cover(other)).isEqualTo(one.and(other).equals(one));
    }

    /// IDN-30
    @Property
    void togetherTheyReachAsFarAsEitherWhateverTheOrder(@ForAll("grants") Grants one, @ForAll("grants") Grants other) {
        Grants both = one.and(other);

        assertThat(both).isEqualTo(other.and(one));
        assertThat(both.cover(one) && both.cover(other)).isTrue();
        assertThat(one.and(one)).isEqualTo(one);
    }

    /// IDN-31
    @Property
    void takingAPermissionAwayLeavesTheOthersAsTheyWere(
            @ForAll("grants") Grants grants, @ForAll Permission permission) {
        Grants without = grants.with(permission, Optional.empty());

        assertThat(without.reach()).doesNotContainKey(permission);
        assertThat(grants.cover(without)).isTrue();
        assertThat(grants.reach().size() - without.reach().size()).isBetween(0, 1);
    }

    /// IDN-30
    @Example
    void aPermissionIsGivenOnlyAsFarAsItsServiceKeeps() {
        assertThat(Grants.parse(List.of("lead:read:team"))).isPresent();
        assertThat(Grants.parse(List.of("property:read:own"))).isEmpty();
        assertThat(Grants.parse(List.of("lead:read", "lead:fly"))).isEmpty();
        assertThat(Grants.parse(List.of("lead:read:own", "lead:read:team")))
                .contains(new Grants(Map.of(Permission.LEAD_READ, Scope.TEAM)));
    }

    @Provide
    static Arbitrary<Grants> grants() {
        Arbitrary<Grants> one = Arbitraries.of(Permission.values())
                .flatMap(permission ->
                        Arbitraries.of(permission.scopes()).map(scope -> new Grants(Map.of(permission, scope))));
        return one.list().ofMaxSize(12).map(all -> all.stream().reduce(Grants.NONE, Grants::and));
    }
}
