package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.ImportedRows.ImportedRow;
import io.doorstep.leadcrm.person.PeopleListed;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.tablekit.importing.ImportId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Has the people whom an import made compared with everybody, in the order of the file.
@Component
class CompareImported {

    private static final int PORTION = 500;

    private final ImportedRows rows;
    private final ApplicationEventPublisher events;

    CompareImported(ImportedRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    void compare(ImportId id) {
        List<ImportedRow> portion = rows.listNewPeople(id, 0, PORTION);
        while (!portion.isEmpty()) {
            events.publishEvent(new PeopleListed(
                    portion.stream().map(row -> new PersonId(row.personId())).toList()));
            portion = rows.listNewPeople(id, portion.getLast().line(), PORTION);
        }
    }
}
