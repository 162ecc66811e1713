package io.doorstep.leadcrm.assignment.engine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a rule gives leads to.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Everybody.class, name = "EVERYBODY"),
    @JsonSubTypes.Type(value = Target.Named.class, name = "AGENTS"),
    @JsonSubTypes.Type(value = Target.Team.class, name = "TEAM"),
    @JsonSubTypes.Type(value = Target.Pond.class, name = "POND")
})
public sealed interface Target {

    /// All who can be given leads.
    record Everybody() implements Target {}

    /// These alone.
    record Named(List<Share> shares) implements Target {}

    /// Those who are in a team or in one below it.
    record Team(UUID teamId) implements Target {}

    /// Whoever claims it there first.
    record Pond(UUID pondId) implements Target {}

    /// How much of a rule's leads somebody gets.
    ///
    /// @param weight in place of the agent's own
    record Share(UUID agentId, @Nullable Integer weight) {}
}
