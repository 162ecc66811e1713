package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.LeadSort;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be kept.
///
/// @param sort the order of its leads; the newest first when absent
/// @param sharing with whom; nobody when absent
/// @param teamId of a list that is shared with a team
/// @param position where it stands among the others; what is smaller stands first
record SmartListRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid FilterBody filter,
        @Nullable String sort,
        @Nullable Sharing sharing,
        @Nullable UUID teamId,
        @Nullable Integer position) {

    SmartListDraft toDraft() {
        Sharing wanted = Objects.requireNonNullElse(sharing, Sharing.NOBODY);
        if ((wanted == Sharing.TEAM) != (teamId != null)) {
            throw Problems.unprocessable(
                    "team_mismatch", "A list that is shared with a team names the team, any other names none.");
        }
        LeadSort order = LeadSort.parse(sort == null ? "-capturedAt" : sort)
                .orElseThrow(() -> Problems.unprocessable(
                        "sort_unknown", "Leads are sorted by capturedAt, -capturedAt, score or -score."));
        return new SmartListDraft(
                name.strip(), filter.toFilter(), order, wanted, teamId, Objects.requireNonNullElse(position, 0));
    }
}
