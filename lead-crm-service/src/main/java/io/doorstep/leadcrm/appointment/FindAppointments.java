package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindReach;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds appointments with the people of leads within the caller's reach.
@Component
@Transactional(readOnly = true)
class FindAppointments {

    private static final String PERMISSION = "lead:read";
    private static final String SORT = "startsAt";

    private final AppointmentRows rows;
    private final FindReach findReach;
    private final Cursors cursors;

    FindAppointments(AppointmentRows rows, FindReach findReach, Cursors cursors) {
        this.rows = rows;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    Optional<AppointmentView> find(UUID id) {
        return rows.find(id, findReach.of(PERMISSION));
    }

    /// What those who were shown a home made of it, among leads within reach; nothing where none of them has an
    /// appointment with it.
    Optional<FeedbackSummary> summarise(UUID property) {
        return Optional.of(rows.summarise(property, findReach.of(PERMISSION))).filter(summary -> summary.booked() > 0);
    }

    Page<AppointmentView> list(AppointmentFilter filter, @Nullable String cursor, int limit) {
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        return Page.cut(
                rows.list(filter, findReach.of(PERMISSION), after, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.startsAt(), last.id())));
    }
}
