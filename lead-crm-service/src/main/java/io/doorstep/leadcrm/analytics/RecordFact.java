package io.doorstep.leadcrm.analytics;

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
        if (facts.add(event, fact)) {
            timetable.rollUpSoon();
        }
    }
}
