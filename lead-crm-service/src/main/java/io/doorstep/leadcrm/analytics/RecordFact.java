package io.doorstep.leadcrm.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what an event tells, once, and has it counted soon.
@Component
public class RecordFact {

    private final Facts facts;
    private final RollUpTimetable timetable;

    RecordFact(Facts facts, RollUpTimetable timetable) {
        this.facts = facts;
        this.timetable = timetable;
    }

    /// @param event its id
    @Transactional
    public void record(UUID event, Fact fact) {
        recordAll(Map.of(event, fact));
    }

    /// @param told by the ids of the events
    @Transactional
    public void recordAll(Map<UUID, Fact> told) {
        if (facts.addAll(told)) {
            timetable.rollUpSoon();
        }
    }

    /// Keeps what else the same event tells; of each kind one fact.
    @Transactional
    public void recordToo(UUID event, Fact fact) {
        record(UUID.nameUUIDFromBytes((event + " " + fact.kind()).getBytes(UTF_8)), fact);
    }
}
