package io.doorstep.leadcrm.assignment.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.doorstep.leadcrm.assignment.engine.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a rule gives leads to.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TargetBody.ToEverybody.class, name = "EVERYBODY"),
    @JsonSubTypes.Type(value = TargetBody.ToAgents.class, name = "AGENTS"),
    @JsonSubTypes.Type(value = TargetBody.ToTeam.class, name = "TEAM"),
    @JsonSubTypes.Type(value = TargetBody.ToPond.class, name = "POND")
})
sealed interface TargetBody {

    record ToEverybody() implements TargetBody {}

    record ToAgents(@NotEmpty @Size(max = 500) List<@Valid @NotNull ShareBody> agents) implements TargetBody {}

    record ToTeam(@NotNull UUID teamId) implements TargetBody {}

    record ToPond(@NotNull UUID pondId) implements TargetBody {}

    /// @param weight in place of the agent's own
    record ShareBody(
            @NotNull UUID agentId,
            @Nullable @Min(1) @Max(1000) Integer weight) {}

    static TargetBody of(Target target) {
        return switch (target) {
            case Target.Everybody _ -> new ToEverybody();
            case Target.Named(var shares) ->
                new ToAgents(shares.stream()
                        .map(share -> new ShareBody(share.agentId(), share.weight()))
                        .toList());
            case Target.Team(var team) -> new ToTeam(team);
            case Target.Pond(var pond) -> new ToPond(pond);
        };
    }

    default Target toTarget() {
        return switch (this) {
            case ToEverybody _ -> new Target.Everybody();
            case ToAgents(var agents) ->
                new Target.Named(agents.stream()
                        .map(share -> new Target.Share(share.agentId(), share.weight()))
                        .toList());
            case ToTeam(var team) -> new Target.Team(team);
            case ToPond(var pond) -> new Target.Pond(pond);
        };
    }
}
