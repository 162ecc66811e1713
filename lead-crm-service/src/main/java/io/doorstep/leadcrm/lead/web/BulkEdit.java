package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.EditOutcome;
import io.doorstep.leadcrm.lead.EditOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.lead.EditOutcome.Edited;
import io.doorstep.leadcrm.lead.EditOutcome.MoveRefused;
import io.doorstep.leadcrm.lead.EditOutcome.NotFound;
import io.doorstep.leadcrm.lead.EditOutcome.TooManyTags;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Says of one lead among many what became of its change.
final class BulkEdit {

    private BulkEdit() {}

    static BulkItem item(UUID id, EditOutcome outcome) {
        return switch (outcome) {
            case Edited _ -> new BulkItem(id, HttpStatus.OK.value(), null);
            case NotFound _ ->
                refused(id, Problems.detail(HttpStatus.NOT_FOUND, "lead_not_found", "There is no lead " + id + "."));
            case MoveRefused(var move) -> refused(id, RefusedMove.detail(move));
            case TooManyTags(var most) ->
                refused(
                        id,
                        Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "tags_too_many",
                                "A lead has at most " + most + " tags."));
            case AssigneeUnknown _ -> throw new IllegalStateException("Nobody was to be assigned");
        };
    }

    private static BulkItem refused(UUID id, ProblemDetail problem) {
        return new BulkItem(id, problem.getStatus(), problem);
    }
}
