package io.doorstep.leadcrm.lead.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.BulkAnswer;
import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.AssignLeads;
import io.doorstep.leadcrm.lead.BulkOutcome.Carried;
import io.doorstep.leadcrm.lead.BulkOutcome.Ending;
import io.doorstep.leadcrm.lead.BulkOutcome.NobodyByThatId;
import io.doorstep.leadcrm.lead.EditLeads;
import io.doorstep.leadcrm.lead.EditOutcome;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.lead.SavedFilters;
import io.doorstep.leadcrm.lead.SavedFilters.SavedFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
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

    private static final int MOST = 500;

    private final AssignLeads assignLeads;
    private final EditLeads editLeads;
    private final SavedFilters savedFilters;
    private final FindLeads findLeads;

    BulkController(AssignLeads assignLeads, EditLeads editLeads, SavedFilters savedFilters, FindLeads findLeads) {
        this.assignLeads = assignLeads;
        this.editLeads = editLeads;
        this.savedFilters = savedFilters;
        this.findLeads = findLeads;
    }

    @PostMapping("/api/v1/leads/bulk")
    @RequiresPermission("lead:write")
    BulkAnswer act(@Valid @RequestBody BulkRequest body) {
        UUID smartList = body.smartListId();
        BulkRequest request = smartList == null ? body : body.withIds(idsOf(smartList));
        return switch (request.action()) {
            case ASSIGN -> assign(request);
            case MOVE ->
                edited(
                        request,
                        editLeads.move(request.meant(), request.pipeline(), request.stage(), request.stageReason()));
            case TAG -> edited(request, editLeads.tag(request.meant(), request.tagsToAdd(), request.tagsToRemove()));
        };
    }

    /// Those that the caller sees in it, when they are not too many for one request.
    private List<UUID> idsOf(UUID smartList) {
        SavedFilter saved = savedFilters.find(smartList).orElseThrow(() -> Problems.notFound("smart list", smartList));
        Page<LeadView> leads = findLeads.list(saved.filter(), saved.sort(), null, MOST);
        if (leads.nextCursor() != null) {
            throw Problems.unprocessable(
                    "smart_list_too_long", "The list holds more than " + MOST + " leads. Narrow it, or send ids.");
        }
        return leads.items().stream().map(LeadView::id).toList();
    }

    private BulkAnswer assign(BulkRequest request) {
        return switch (request.assigneeId() == null
                ? assignLeads.assignByRules(request.meant())
                : assignLeads.assignTo(request.assigneeId(), request.meant())) {
            case Carried(var endings) -> answer(request.meant(), endings);
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
        return BulkAnswer.of(request.meant().stream()
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

    /// @param smartListId in place of ids: all that the caller sees in that list
    /// @param assigneeId who gets the leads; whom the rules find when absent
    /// @param stage where they are to go, by the rules that hold for one
    record BulkRequest(
            @Nullable @Size(max = MOST) List<@NotNull UUID> ids,
            @Nullable UUID smartListId,
            @NotNull Action action,
            @Nullable UUID assigneeId,
            @Nullable @Size(max = 40) String pipeline,
            @Nullable @Size(max = 40) String stage,
            @Nullable @Size(max = 500) String stageReason,
            @Nullable @Size(max = 30) Set<@NotBlank @Size(max = 50) String> addTags,
            @Nullable @Size(max = 30) Set<@NotBlank @Size(max = 50) String> removeTags) {

        @AssertTrue(message = "either ids or a smartListId says which leads are meant")
        @JsonIgnore
        boolean isChosen() {
            return meant().isEmpty() == (smartListId != null);
        }

        @AssertTrue(message = "a move needs a stage or a pipeline, and tagging needs addTags or removeTags")
        @JsonIgnore
        boolean isComplete() {
            boolean somewhere = action != Action.MOVE || pipeline != null || stage != null;
            boolean something = action != Action.TAG
                    || !tagsToAdd().isEmpty()
                    || !tagsToRemove().isEmpty();
            return somewhere && something;
        }

        private List<UUID> meant() {
            return Objects.requireNonNullElse(ids, List.of());
        }

        private BulkRequest withIds(List<UUID> found) {
            return new BulkRequest(found, null, action, assigneeId, pipeline, stage, stageReason, addTags, removeTags);
        }

        private Set<String> tagsToAdd() {
            return Objects.requireNonNullElse(addTags, Set.of());
        }

        private Set<String> tagsToRemove() {
            return Objects.requireNonNullElse(removeTags, Set.of());
        }
    }
}
