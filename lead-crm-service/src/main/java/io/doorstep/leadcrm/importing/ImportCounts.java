package io.doorstep.leadcrm.importing;

/// What came of rows.
///
/// @param created leads
/// @param updated leads that were open and know more now
/// @param unprovenConsents consents that the file claims without saying to what
/// @param takenBack rows whose lead is gone again
/// @param kept rows whose lead stayed, as somebody did something with it
public record ImportCounts(
        long rows,
        long created,
        long newPeople,
        long updated,
        long unchanged,
        long rejected,
        long unprovenConsents,
        long takenBack,
        long kept) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                rows + more.rows,
                created + more.created,
                newPeople + more.newPeople,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected,
                unprovenConsents + more.unprovenConsents,
                takenBack + more.takenBack,
                kept + more.kept);
    }

    static ImportCounts undone(long takenBack, long kept) {
        return new ImportCounts(0, 0, 0, 0, 0, 0, 0, takenBack, kept);
    }
}
