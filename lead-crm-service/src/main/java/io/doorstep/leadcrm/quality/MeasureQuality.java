package io.doorstep.leadcrm.quality;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Measures how good the data are: all people, and the leads within the caller's reach.
@Component
@Transactional(readOnly = true)
class MeasureQuality {

    private static final String PERMISSION = "lead:read";

    private final QualityRows rows;
    private final FindReach findReach;
    private final Cursors cursors;
    private final InstantSource clock;

    MeasureQuality(QualityRows rows, FindReach findReach, Cursors cursors, InstantSource clock) {
        this.rows = rows;
        this.findReach = findReach;
        this.cursors = cursors;
        this.clock = clock;
    }

    Map<QualitySubject, Measured> measure() {
        LeadReach reach = findReach.of(PERMISSION);
        Map<QualitySubject, Measured> measured = new EnumMap<>(QualitySubject.class);
        for (QualitySubject subject : QualitySubject.values()) {
            measured.put(subject, rows.measure(subject, reach, clock.instant()));
        }
        return measured;
    }

    Page<FlawedRecord> list(QualityRule rule, @Nullable String cursor, int limit) {
        String sort = "id " + rule.key();
        UUID after = cursors.decode(cursor, sort, Ids.FIRST);
        return Page.cut(
                rows.list(rule, findReach.of(PERMISSION), clock.instant(), after, limit + 1),
                limit,
                last -> cursors.encode(sort, last.id()));
    }
}
