package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.Deleted;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.Kept;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.MayNotShare;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.NotFound;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.NotYours;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.TeamUnknown;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.TooMany;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(SmartListController.PATH)
class SmartListController {

    static final String PATH = "/api/v1/smart-lists";

    private final KeepSmartLists keepSmartLists;
    private final FindSmartLists findSmartLists;
    private final FindLeads findLeads;

    SmartListController(KeepSmartLists keepSmartLists, FindSmartLists findSmartLists, FindLeads findLeads) {
        this.keepSmartLists = keepSmartLists;
        this.findSmartLists = findSmartLists;
        this.findLeads = findLeads;
    }

    @PostMapping
    @RequiresPermission("lead:read")
    ResponseEntity<SmartListResponse> makeSmartList(@Valid @RequestBody SmartListRequest body) {
        return answer(keepSmartLists.make(body.toDraft()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<SmartListResponse> listSmartLists(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return findSmartLists.list(cursor, Limits.of(limit)).map(list -> SmartListResponse.of(list, null));
    }

    @GetMapping("/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<SmartListResponse> getSmartList(@PathVariable UUID id) {
        return findSmartLists
                .findList(id)
                .map(list -> answer(list, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("smart list", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<SmartListResponse> changeSmartList(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SmartListRequest body) {
        return answer(
                keepSmartLists.change(id, body.toDraft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<SmartListResponse> deleteSmartList(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(
                keepSmartLists.delete(id, version -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, version);
                    }
                }),
                HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<SmartListResponse> answer(SmartListOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Kept(var list) -> answer(list, success);
            case Deleted _ -> ResponseEntity.noContent().build();
            case NotFound(var id) -> throw Problems.notFound("smart list", id);
            case NotYours _ -> throw Problems.forbidden("smart_list_not_yours", "The list is somebody else's.");
            case MayNotShare _ ->
                throw Problems.forbidden("smart_list_sharing", "To share a list needs smart-list:share.");
            case TeamUnknown(var team) ->
                throw Problems.unprocessable("team_unknown", "There is no team " + team + ".");
            case TooMany(var most) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "too_many_smart_lists",
                                "You have %d lists already. Delete one first.".formatted(most)))
                        .build();
        };
    }

    private ResponseEntity<SmartListResponse> answer(SmartListView list, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + list.id()))
                .eTag(ETags.of(list.version()))
                .body(SmartListResponse.of(list, findLeads.count(list.draft().filter())));
    }
}
