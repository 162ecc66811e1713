package io.doorstep.leadcrm.lead;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.person.UnreachableReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists enquiries that wait for somebody to mend them, the newest first; they are nobody's own.
@Component
public class ListQuarantine {

    private static final String SORT = "-receivedAt";

    private final Quarantine quarantine;
    private final FindReach findReach;
    private final Cursors cursors;

    ListQuarantine(Quarantine quarantine, FindReach findReach, Cursors cursors) {
        this.quarantine = quarantine;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    public Page<QuarantinedEnquiry> list(@Nullable String cursor, int limit) {
        if (!findReach.of("lead:read").covers(null)) {
            return new Page<>(List.of(), null);
        }
        List<QuarantinedEnquiry> found = cursor == null
                ? quarantine.list(null, null, limit + 1)
                : after(cursors.decode(cursor, SORT), limit + 1);
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        SORT, List.of(last.receivedAt().toString(), last.id().toString())));
    }

    private List<QuarantinedEnquiry> after(List<String> keys, int limit) {
        return quarantine.list(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)), limit);
    }

    /// An enquiry with which nobody can be reached yet.
    public record QuarantinedEnquiry(UUID id, Enquiry enquiry, UnreachableReason reason, Instant receivedAt) {}
}
