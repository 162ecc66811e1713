package io.doorstep.leadcrm.lead.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.BulkAnswer;
import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.AssignLeads;
import io.doorstep.leadcrm.lead.BulkOutcome.Carried;
import io.doorstep.leadcrm.lead.BulkOutcome.Ending;
import io.doorstep.leadcrm.lead.BulkOutcome.NobodyByThatId;
import io.doorstep.leadcrm.lead.EditLeads;
import io.doorstep.leadcrm.lead.EditOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BulkController {

    private final AssignLeads assignLeads;
    private final EditLeads editLeads;

    BulkController(AssignLeads assignLeads, EditLeads editLeads) {
        this.assignLeads = assignLeads;
        this.editLeads = editLeads;
    }

    @PostMapping("/api/v1/leads/bulk")
    @RequiresPermission("lead:write")
    BulkAnswer act(@Valid @RequestBody BulkRequest request) {
        return switch (request.action()) {
            case ASSIGN -> assign(request);
            case MOVE ->
                edited(
                        request,
                        editLeads.move(request.ids(), request.pipeline(), request.stage(), request.stageReason()));
            case TAG -> edited(request, editLeads.tag(request.ids(), request.tagsToAdd(), request.tagsToRemove()));
        };
    }

    private BulkAnswer assign(BulkRequest request) {
        return switch (request.assigneeId() == null
                ? assignLeads.assignByRules(request.ids())
                : assignLeads.assignTo(request.assigneeId(), request.ids())) {
            case Carried(var endings) -> answer(request.ids(), endings);
            case NobodyByThatId(var assignee) ->
                throw Problems.unprocessable(
                        "assignee_unknown", "There is no active member " + assignee + " who can be given leads.");
        };
    }

    private static BulkAnswer answer(List<UUID> ids, Map<UUID, Ending> endings) {
        return BulkAnswer.of(ids.stream()
                .map(id -> item(id, endings.getOrDefault(id, Ending.NOT_FOUND)))
                .toList());
    }

    private static BulkAnswer edited(BulkRequest request, Map<UUID, EditOutcome> outcomes) {
        return BulkAnswer.of(request.ids().stream()
                .map(id -> BulkEdit.item(id, Objects.requireNonNull(outcomes.get(id))))
                .toList());
    }

    private static BulkItem item(UUID id, Ending ending) {
        return switch (ending) {
            case ASSIGNED -> new BulkItem(id, HttpStatus.OK.value(), null);
            case WAITING -> new BulkItem(id, HttpStatus.ACCEPTED.value(), null);
            case NOT_FOUND ->
                new BulkItem(
                        id,
                        HttpStatus.NOT_FOUND.value(),
                        Problems.detail(HttpStatus.NOT_FOUND, "lead_not_found", "There is no open lead " + id + "."));
        };
    }

    enum Action {
        ASSIGN,
        MOVE,
        TAG
    }

    /// @param assigneeId who gets the leads; whom the rules find when absent
    /// @param stage where they are to go, by the rules that hold for one
    record BulkRequest(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> ids,
            @NotNull Action action,
            @Nullable UUID assigneeId,
            @Nullable @Size(max = 40) String pipeline,
            @Nullable @Size(max = 40) String stage,
            @Nullable @Size(max = 500) String stageReason,
            @Nullable @Size(max = 30) Set<@NotBlank @Size(max = 50) String> addTags,
            @Nullable @Size(max = 30) Set<@NotBlank @Size(max = 50) String> removeTags) {

        @AssertTrue(message = "a move needs a stage or a pipeline, and tagging needs addTags or removeTags")
        @JsonIgnore
        boolean isComplete() {
            boolean somewhere = action != Action.MOVE || pipeline != null || stage != null;
            boolean something = action != Action.TAG
                    || !tagsToAdd().isEmpty()
                    || !tagsToRemove().isEmpty();
            return somewhere && something;
        }

        private Set<String> tagsToAdd() {
            return Objects.requireNonNullElse(addTags, Set.of());
        }

        private Set<String> tagsToRemove() {
            return Objects.requireNonNullElse(removeTags, Set.of());
        }
    }
}
