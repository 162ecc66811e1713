package io.doorstep.leadcrm.smartlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param ownerId absent when its owner has left
/// @param count how many leads the reader sees in it; told of one list, not of each in a list of lists
/// @param leads where they are
record SmartListResponse(
        UUID id,
        String name,
        FilterBody filter,
        String sort,
        Sharing sharing,
        @Nullable UUID teamId,
        int position,
        @Nullable UUID ownerId,
        Instant createdAt,
        @Nullable Long count,
        String leads) {

    static SmartListResponse of(SmartListView list, @Nullable Long count) {
        SmartListDraft kept = list.draft();
        return new SmartListResponse(
                list.id(),
                kept.name(),
                FilterBody.of(kept.filter()),
                kept.sort().text(),
                kept.sharing(),
                kept.teamId(),
                kept.place(),
                list.ownerId(),
                list.createdAt(),
                count,
                SmartListController.PATH + "/" + list.id() + "/leads");
    }
}
