package io.doorstep.identity.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.team.TeamTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TeamTreePropertyTests {

    /// IDN-32, IDN-33
    @Property
    void aTeamHasItsRolesAndAllOfWhatItStandsBelow(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -1, max = 7) Integer> parents) {
        List<Node> nodes = nodes(parents);
        TeamTree tree = new TeamTree(nodes);

        for (Node node : nodes) {
            assertThat(tree.rolesOf(node.id())).containsAll(node.roles());
            if (node.parent() != null) {
                assertThat(tree.rolesOf(node.id())).containsAll(tree.rolesOf(node.parent()));
            }
        }
    }

    /// IDN-33
    @Property
    void aTreeThatGrowsOnlyWhereNoCircleWouldCloseHasNone(
            @ForAll @Size(max = 20) List<@IntRange(max = 63) Integer> moves) {
        List<Node> nodes = nodes(List.of(-1, -1, -1, -1, -1, -1, -1, -1));
        for (int move : moves) {
            Node team = nodes.get(move / 8);
            Node parent = nodes.get(move % 8);
            if (!new TeamTree(nodes).wouldCircle(team.id(), parent.id())) {
                nodes.set(move / 8, new Node(team.id(), parent.id(), team.roles()));
            }
        }

        for (Node node : nodes) {
            assertThat(node.parent() != null && new TeamTree(nodes).wouldCircle(node.id(), node.parent()))
                    .isFalse();
        }
    }

    /// IDN-34
    @Example
    void aDepartmentNeverStandsBelowATeam() {
        assertThat(TeamKind.DEPARTMENT.mayStandBelow(TeamKind.TEAM)).isFalse();
        assertThat(TeamKind.DEPARTMENT.mayStandBelow(TeamKind.DEPARTMENT)).isTrue();
        assertThat(TeamKind.TEAM.mayStandBelow(TeamKind.DEPARTMENT)).isTrue();
        assertThat(TeamKind.TEAM.mayStandBelow(TeamKind.TEAM)).isTrue();
    }

    /// -1 stands at the top; whoever names nobody does so too.
    private static List<Node> nodes(List<Integer> parents) {
        List<UUID> ids = parents.stream().map(_ -> UUID.randomUUID()).toList();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int parent = parents.get(i);
            nodes.add(new Node(
                    ids.get(i), parent < 0 || parent >= ids.size() ? null : ids.get(parent), Set.of("role-" + i)));
        }
        return nodes;
    }
}
