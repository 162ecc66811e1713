package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.ImportedRows.ImportedRow;
import io.doorstep.leadcrm.importing.ImportedRows.Known;
import io.doorstep.leadcrm.importing.PortionWriter.Written;
import io.doorstep.leadcrm.importing.row.LeadRow;
import io.doorstep.leadcrm.lead.BroughtIn;
import io.doorstep.leadcrm.lead.BroughtIn.Result;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.ListedEnquiry;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.tablekit.importing.CellProblem;
import io.doorstep.tablekit.importing.RejectedRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Rows between two commits, and what they come to.
final class Portion {

    private static final int EXAMPLES = 5;

    private final SeenPeople seen;
    private final boolean dryRun;
    private final List<Taken> taken = new ArrayList<>();
    private final List<RejectedRow> rejects = new ArrayList<>();
    private final List<ImportedRow> rows = new ArrayList<>();
    private final List<RowExample> examples = new ArrayList<>();
    private ImportCounts counts = ImportCounts.NONE;

    Portion(SeenPeople seen, boolean dryRun) {
        this.seen = seen;
        this.dryRun = dryRun;
    }

    private record Taken(long line, LeadRow row, ListedEnquiry enquiry, UUID fingerprint) {}

    void take(long line, LeadRow row, ListedEnquiry enquiry) {
        taken.add(new Taken(line, row, enquiry, Fingerprint.of(row)));
    }

    void reject(long line, List<CellProblem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            rejects.add(new RejectedRow(line, i, problems.get(i)));
        }
        counts = counts.plus(new ImportCounts(0, 0, 0, 0, 0, 1, 0, 0, 0));
    }

    Set<UUID> fingerprints() {
        return Set.copyOf(taken.stream().map(Taken::fingerprint).toList());
    }

    List<ListedEnquiry> listUnknown(Set<UUID> known) {
        return taken.stream()
                .filter(row -> !known.contains(row.fingerprint()))
                .map(Taken::enquiry)
                .toList();
    }

    /// @param known by fingerprint what the same row came to when it was brought in before
    /// @param results of all other rows, in their order
    Written written(long total, Map<UUID, Known> known, List<BroughtIn> results) {
        Iterator<BroughtIn> next = results.iterator();
        for (Taken row : taken) {
            Known before = known.get(row.fingerprint());
            count(row, before == null ? next.next() : unchanged(before));
        }
        ImportCounts rowsAlone = new ImportCounts(total, 0, 0, 0, 0, 0, 0, 0, 0);
        return new Written(counts.plus(rowsAlone), rows, rejects, examples);
    }

    private static BroughtIn unchanged(Known before) {
        return new BroughtIn(new LeadId(before.leadId()), new PersonId(before.personId()), false, Result.UNCHANGED);
    }

    private void count(Taken row, BroughtIn actual) {
        boolean repeated = dryRun && seen.meet(row.row()) && actual.result() == Result.CREATED;
        BroughtIn result = repeated ? new BroughtIn(actual.lead(), actual.person(), false, Result.UNCHANGED) : actual;
        boolean unproven = row.row().consent() && !row.row().hasProvenConsent();
        counts = counts.plus(new ImportCounts(
                0,
                result.result() == Result.CREATED ? 1 : 0,
                result.newPerson() ? 1 : 0,
                result.result() == Result.UPDATED ? 1 : 0,
                result.result() == Result.UNCHANGED ? 1 : 0,
                0,
                unproven ? 1 : 0,
                0,
                0));
        rows.add(new ImportedRow(
                row.line(),
                row.fingerprint(),
                result.lead().value(),
                result.person().value(),
                result.result() == Result.CREATED,
                result.newPerson()));
        if (examples.size() < EXAMPLES) {
            examples.add(new RowExample(
                    row.line(),
                    result.result(),
                    result.newPerson(),
                    row.enquiry().arrival().details().wholeName(),
                    row.enquiry().arrival().contact().email(),
                    row.enquiry().arrival().contact().phone()));
        }
    }
}
