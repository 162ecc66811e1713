package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.ChangeMember;
import io.doorstep.identity.membership.ChangeMemberOutcome;
import io.doorstep.identity.membership.ChangeMemberOutcome.Changed;
import io.doorstep.identity.membership.ChangeMemberOutcome.LastOwner;
import io.doorstep.identity.membership.ChangeMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.ChangeMemberOutcome.NotPossible;
import io.doorstep.identity.membership.ChangeMemberOutcome.OnlyStored;
import io.doorstep.identity.membership.ChangeMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberFilter;
import io.doorstep.identity.membership.MemberStatus;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/api/v1/users", "/api/v1/members"})
class MemberController {

    private static final String SORT = "members:createdAt";

    private final FindMember findMember;
    private final ChangeMember changeMember;
    private final Cursors cursors;

    MemberController(FindMember findMember, ChangeMember changeMember, Cursors cursors) {
        this.findMember = findMember;
        this.changeMember = changeMember;
        this.cursors = cursors;
    }

    /// @param q stands in the name or the e-mail address
    @GetMapping
    @RequiresPermission("member:read")
    Page<MemberResponse> listMembers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable MemberStatus status,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable UUID teamId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        var filter = new MemberFilter(status, role, q == null || q.isBlank() ? null : q.strip(), teamId);
        List<MemberView> found = findMember.list(filter, after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(MemberResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("member:read")
    ResponseEntity<MemberResponse> getMember(@PathVariable UUID id) {
        return answer(findMember.find(id).orElseThrow(() -> Problems.notFound("member", id)));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> editMember(
            @PathVariable UUID id,
            @Valid @RequestBody EditMemberRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(id, changeMember.edit(id, request.toEdit(), ifMatch));
    }

    @PostMapping("/{id}/deactivate")
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> deactivate(@PathVariable UUID id) {
        return answer(id, changeMember.deactivate(id));
    }

    @PostMapping("/{id}/activate")
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> activate(@PathVariable UUID id) {
        return answer(id, changeMember.reactivate(id));
    }

    private String cursorAfter(MemberView last) {
        return cursors.encode(SORT, new TimePlace(last.createdAt(), last.userId()));
    }

    private static ResponseEntity<MemberResponse> answer(UUID id, ChangeMemberOutcome outcome) {
        return switch (outcome) {
            case Changed(var member) -> answer(member);
            case NoSuchMember _ -> throw Problems.notFound("member", id);
            case LastOwner _ -> MemberAnswers.lastOwner();
            case NotPossible(var status) ->
                MemberAnswers.refusal(
                        HttpStatus.CONFLICT, "member_status", "This cannot be done to a member who is " + status + ".");
            case OnlyStored _ ->
                MemberAnswers.refusal(
                        HttpStatus.CONFLICT,
                        "processing_restricted",
                        "This person has had the processing of the own facts restricted; they are stored and nothing else.");
            case RolesRefused(var reason) -> MemberAnswers.rolesRefused(reason);
        };
    }

    private static ResponseEntity<MemberResponse> answer(MemberView member) {
        return ResponseEntity.ok().eTag(ETags.of(member.version())).body(MemberResponse.of(member));
    }
}
