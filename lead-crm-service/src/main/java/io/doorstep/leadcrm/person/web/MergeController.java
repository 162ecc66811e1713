package io.doorstep.leadcrm.person.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.ListMerges;
import io.doorstep.leadcrm.person.MergeOutcome.ChosenOfAnother;
import io.doorstep.leadcrm.person.MergeOutcome.Merged;
import io.doorstep.leadcrm.person.MergeOutcome.Missing;
import io.doorstep.leadcrm.person.MergeOutcome.SamePerson;
import io.doorstep.leadcrm.person.MergePeople;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.UnmergeOutcome.NoSuchMerge;
import io.doorstep.leadcrm.person.UnmergeOutcome.SurvivorMerged;
import io.doorstep.leadcrm.person.UnmergeOutcome.UndoneBefore;
import io.doorstep.leadcrm.person.UnmergeOutcome.Unmerged;
import io.doorstep.leadcrm.person.UnmergePeople;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}")
class MergeController {

    private final MergePeople mergePeople;
    private final UnmergePeople unmergePeople;
    private final ListMerges listMerges;
    private final FindPerson findPerson;
    private final AbsentPeople absentPeople;

    MergeController(
            MergePeople mergePeople,
            UnmergePeople unmergePeople,
            ListMerges listMerges,
            FindPerson findPerson,
            AbsentPeople absentPeople) {
        this.mergePeople = mergePeople;
        this.unmergePeople = unmergePeople;
        this.listMerges = listMerges;
        this.findPerson = findPerson;
        this.absentPeople = absentPeople;
    }

    @PostMapping("/merge")
    @RequiresPermission("person:merge")
    ResponseEntity<MergeAnswer> merge(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MergeRequest body) {
        var other = new PersonId(body.personId());
        return switch (mergePeople.merge(
                new PersonId(id), other, body.toRule(), version -> ETags.check(ifMatch, version))) {
            case Merged(var merge, var person) ->
                ResponseEntity.ok()
                        .eTag(ETags.of(person.version()))
                        .body(new MergeAnswer(merge, PersonResponse.of(person)));
            case Missing(var person) -> throw absentPeople.problem(person.value());
            case SamePerson() -> refused("same_person", "Name two people.");
            case ChosenOfAnother() -> refused("chosen_of_another", "Choose among the two who become one.");
        };
    }

    @GetMapping("/merges")
    @RequiresPermission("person:read")
    Page<MergeResponse> merges(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (findPerson.findById(id).isEmpty()) {
            throw absentPeople.problem(id);
        }
        return listMerges.list(new PersonId(id), cursor, Limits.of(limit)).map(MergeResponse::of);
    }

    @PostMapping("/merges/{mergeId}/undo")
    @RequiresPermission("person:merge")
    ResponseEntity<UnmergeAnswer> undo(@PathVariable UUID id, @PathVariable UUID mergeId) {
        return switch (unmergePeople.unmerge(new PersonId(id), mergeId)) {
            case Unmerged(var survivor, var restored) ->
                ResponseEntity.ok(new UnmergeAnswer(PersonResponse.of(survivor), PersonResponse.of(restored)));
            case NoSuchMerge(var merge) -> throw Problems.notFound("merge", merge);
            case UndoneBefore(var merge) -> throw Problems.conflict("undone_before", "They are two already: " + merge);
            case SurvivorMerged(var into) ->
                throw Problems.conflict(
                        "survivor_merged",
                        "The survivor was merged since; undo that first.",
                        into.value(),
                        PersonController.href(into.value()));
        };
    }

    private static ResponseEntity<MergeAnswer> refused(String code, String detail) {
        return ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, code, detail))
                .build();
    }

    record MergeAnswer(UUID mergeId, PersonResponse person) {}

    record UnmergeAnswer(PersonResponse survivor, PersonResponse restored) {}
}
