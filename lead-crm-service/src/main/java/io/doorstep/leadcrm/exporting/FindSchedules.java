package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds schedules that the caller may see, the newest first.
@Component
@Transactional(readOnly = true)
public class FindSchedules {

    private static final String SORT = "-createdAt";

    private final ExportSchedules schedules;
    private final Cursors cursors;

    FindSchedules(ExportSchedules schedules, Cursors cursors) {
        this.schedules = schedules;
        this.cursors = cursors;
    }

    public Optional<ScheduleView> find(UUID id) {
        ExportReader reader = ExportReader.current();
        return schedules
                .find(id)
                .filter(schedule -> reader.maySee(schedule.ownerId(), schedule.scope()))
                .map(ExportSchedule::view);
    }

    public Page<ScheduleView> list(@Nullable String cursor, int limit) {
        ExportReader reader = ExportReader.current();
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        List<ScheduleView> found =
                schedules.list(reader.scopes(), reader.userId(), before, Limit.of(limit + 1)).stream()
                        .map(ExportSchedule::view)
                        .toList();
        return Page.cut(found, limit, last -> cursors.encode(SORT, last.id()));
    }
}
