package io.doorstep.leadcrm.pipeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What is done when a lead has entered a stage. None of them moves the lead, so nothing can go round in circles.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Automation.AddTag.class, name = "ADD_TAG"),
    @JsonSubTypes.Type(value = Automation.ScheduleFollowUp.class, name = "FOLLOW_UP"),
    @JsonSubTypes.Type(value = Automation.AssignByRules.class, name = "ASSIGN"),
    @JsonSubTypes.Type(value = Automation.TellAssignee.class, name = "NOTIFY")
})
public sealed interface Automation {

    /// The lead gets a tag.
    record AddTag(@NotBlank @Size(max = 50) String tag) implements Automation {}

    /// Whoever has the lead is to follow up. It is cancelled when the lead moves on before.
    ///
    /// @param dueInHours hours from the moment of entry
    record ScheduleFollowUp(
            @NotBlank @Size(max = 200) String title,
            @Min(0) @Max(8760) int dueInHours) implements Automation {}

    /// The lead is given to whom the rules of assignment find.
    record AssignByRules() implements Automation {}

    /// Whoever has the lead is told.
    record TellAssignee(@NotBlank @Size(max = 500) String text) implements Automation {}
}
