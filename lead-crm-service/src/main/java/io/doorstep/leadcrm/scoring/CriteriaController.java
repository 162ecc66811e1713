package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.scoring.CriteriaRequest.CriterionBody;
import io.doorstep.leadcrm.scoring.EditCriteria.CriteriaOutcome.Refused;
import io.doorstep.leadcrm.scoring.EditCriteria.CriteriaOutcome.Replaced;
import io.doorstep.leadcrm.scoring.PreviewCriteria.Move;
import io.doorstep.leadcrm.scoring.PreviewCriteria.PreviewOutcome;
import io.doorstep.leadcrm.scoring.PreviewCriteria.PreviewOutcome.Previewed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/scoring/criteria")
class CriteriaController {

    private final CriteriaStore store;
    private final EditCriteria editCriteria;
    private final PreviewCriteria previewCriteria;

    CriteriaController(CriteriaStore store, EditCriteria editCriteria, PreviewCriteria previewCriteria) {
        this.store = store;
        this.editCriteria = editCriteria;
        this.previewCriteria = previewCriteria;
    }

    @GetMapping
    @RequiresPermission("scoring:read")
    ResponseEntity<CriteriaResponse> get() {
        return answer(store.get());
    }

    @PutMapping
    @RequiresPermission("scoring:write")
    ResponseEntity<CriteriaResponse> replace(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CriteriaRequest body) {
        return switch (editCriteria.replace(body.toCriteria(), version -> ETags.check(ifMatch, version))) {
            case Replaced(var criteria) -> answer(criteria);
            case Refused(var problems) -> ResponseEntity.of(refused(problems)).build();
        };
    }

    @PostMapping("/preview")
    @RequiresPermission("scoring:write")
    ResponseEntity<PreviewResponse> preview(@Valid @RequestBody CriteriaRequest body) {
        return switch (previewCriteria.preview(body.toCriteria())) {
            case Previewed preview -> ResponseEntity.ok(PreviewResponse.of(preview));
            case PreviewOutcome.Refused(var problems) ->
                ResponseEntity.of(refused(problems)).build();
        };
    }

    private static ResponseEntity<CriteriaResponse> answer(Criteria criteria) {
        return ResponseEntity.ok().eTag(ETags.of(criteria.version())).body(CriteriaResponse.of(criteria));
    }

    private static ProblemDetail refused(List<FieldProblem> problems) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "criteria_refused",
                "%d of what the criteria say cannot hold; each is named with what to do.".formatted(problems.size()));
        problem.setProperty("errors", problems);
        return problem;
    }

    /// @param version 0 while the defaults hold
    record CriteriaResponse(int version, List<CriterionBody> criteria) {

        static CriteriaResponse of(Criteria criteria) {
            return new CriteriaResponse(
                    criteria.version(),
                    criteria.list().stream().map(CriterionBody::of).toList());
        }
    }

    /// @param leads how many open leads were looked at
    /// @param furthest those that would move most
    record PreviewResponse(int leads, int higher, int lower, int same, List<MoveResponse> furthest) {

        static PreviewResponse of(Previewed preview) {
            return new PreviewResponse(
                    preview.leads(),
                    preview.higher(),
                    preview.lower(),
                    preview.leads() - preview.higher() - preview.lower(),
                    preview.furthest().stream().map(MoveResponse::of).toList());
        }
    }

    record MoveResponse(UUID leadId, int from, int to) {

        static MoveResponse of(Move move) {
            return new MoveResponse(move.leadId(), move.from(), move.to());
        }
    }
}
