package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.duplicate.CheckOutcome.Checked;
import io.doorstep.leadcrm.duplicate.CheckOutcome.KnownExactly;
import io.doorstep.leadcrm.duplicate.CheckPerson.LikePerson;
import io.doorstep.leadcrm.duplicate.ListDuplicates.Duplicate;
import io.doorstep.leadcrm.person.KnownPerson;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
class DuplicateController {

    private final ListDuplicates listDuplicates;
    private final DismissDuplicate dismissDuplicate;
    private final CheckPerson checkPerson;

    DuplicateController(ListDuplicates listDuplicates, DismissDuplicate dismissDuplicate, CheckPerson checkPerson) {
        this.listDuplicates = listDuplicates;
        this.dismissDuplicate = dismissDuplicate;
        this.checkPerson = checkPerson;
    }

    @GetMapping("/duplicates")
    @RequiresPermission("person:read")
    Page<DuplicateResponse> duplicates(
            @RequestParam(defaultValue = "0") int minScore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listDuplicates.list(minScore, cursor, Limits.of(limit)).map(DuplicateResponse::of);
    }

    /// They are two people.
    @DeleteMapping("/duplicates/{a}/{b}")
    @RequiresPermission("person:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID a, @PathVariable UUID b) {
        if (!dismissDuplicate.dismiss(a, b)) {
            throw Problems.notFound("duplicate", a + "/" + b);
        }
    }

    @PostMapping("/check")
    @RequiresPermission("person:read")
    CheckResponse check(@Valid @RequestBody CheckRequest body) {
        return switch (checkPerson.check(body.toDraft())) {
            case KnownExactly(var id, var by) ->
                throw Problems.conflict(
                        "person_known",
                        "There is a person with " + by + ".",
                        id.value(),
                        "/api/v1/people/" + id.value());
            case Checked(var likes) ->
                new CheckResponse(likes.stream().map(LikeResponse::of).toList());
        };
    }

    record DuplicateResponse(OneOfTwo a, OneOfTwo b, int score, List<String> reasons) {

        static DuplicateResponse of(Duplicate pair) {
            return new DuplicateResponse(OneOfTwo.of(pair.a()), OneOfTwo.of(pair.b()), pair.score(), pair.reasons());
        }
    }

    /// @param candidates who may be meant, the likeliest first
    record CheckResponse(List<LikeResponse> candidates) {}

    record LikeResponse(OneOfTwo person, int score, List<String> reasons) {

        static LikeResponse of(LikePerson like) {
            return new LikeResponse(OneOfTwo.of(like.person()), like.score(), like.reasons());
        }
    }

    record OneOfTwo(
            UUID id,
            List<String> externalIds,
            @Nullable String name,
            List<String> emails,
            List<String> phones,
            Instant knownSince) {

        static OneOfTwo of(KnownPerson person) {
            return new OneOfTwo(
                    person.id(),
                    person.externalIds(),
                    person.name(),
                    person.emails(),
                    person.phones(),
                    person.knownSince());
        }
    }
}
