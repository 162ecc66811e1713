package io.doorstep.property.importing;

import io.doorstep.property.fairhousing.FairHousing;
import io.doorstep.property.importing.ImportedRows.ImportedRow;
import io.doorstep.property.importing.row.RowReader;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.TakeBackListings.Before;
import io.doorstep.property.listing.UpsertListings;
import io.doorstep.property.listing.UpsertListings.Result;
import io.doorstep.property.listing.UpsertListings.Wanted;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.importing.CellProblem;
import io.doorstep.tablekit.importing.RejectedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns rows into listings, and keeps what is wrong with those that cannot be.
@Component
class PortionWriter {

    private final UpsertListings upsertListings;
    private final FairHousing fairHousing;

    PortionWriter(UpsertListings upsertListings, FairHousing fairHousing) {
        this.upsertListings = upsertListings;
        this.fairHousing = fairHousing;
    }

    /// @param rows one for each listing that was made or changed
    record Written(PortionResult result, List<ImportedRow> rows, List<RejectedRow> rejects) {}

    /// @param began when the import did
    /// @param first the number of the first row in the file, from 0
    Written write(ImportPlan plan, RowOverview overview, Instant began, long first, List<TableRow> rows) {
        RowReader reader = plan.reader();
        Portion portion = new Portion(plan.dryRun(), overview);
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            switch (reader.read(row.cells())) {
                case RowReader.Row.Rejected(var problems) -> portion.reject(row.line(), problems);
                case RowReader.Row.Readable(var facts, var status) -> {
                    String reference = Objects.requireNonNull(facts.reference(), "Readable rows have one");
                    Instant keep = overview.isSuperseded(reference, first + i) ? began : null;
                    portion.want(reference, row.line(), new Wanted(facts, status, keep));
                }
            }
        }
        portion.flush();
        return portion.written(rows.size());
    }

    /// Rows between two writes to the database: no reference twice.
    private final class Portion {

        private final boolean dryRun;
        private final RowOverview overview;
        private final Map<String, Wanted> waiting = new LinkedHashMap<>();
        private final List<Long> lines = new ArrayList<>();
        private final Map<Result, Long> counts = new EnumMap<>(Result.class);
        private final Map<ListingId, ImportedRow> rows = new LinkedHashMap<>();
        private final List<RejectedRow> rejects = new ArrayList<>();
        private long rejected;

        Portion(boolean dryRun, RowOverview overview) {
            this.dryRun = dryRun;
            this.overview = overview;
        }

        void want(String reference, long line, Wanted wanted) {
            if (waiting.containsKey(reference)) {
                flush();
            }
            waiting.put(reference, wanted);
            lines.add(line);
        }

        void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            List<Wanted> wanted = List.copyOf(waiting.values());
            List<Result> results = dryRun ? upsertListings.tryOut(wanted) : upsertListings.upsert(wanted, this::note);
            for (int i = 0; i < results.size(); i++) {
                count(results.get(i), wanted.get(i), lines.get(i));
            }
            waiting.clear();
            lines.clear();
        }

        private void note(@Nullable ListingSnapshot before, ListingSnapshot after) {
            Before state = before == null ? null : new Before(before.facts(), before.status());
            rows.merge(
                    after.id(),
                    new ImportedRow(after.id(), state, after.version()),
                    (first, last) -> new ImportedRow(after.id(), first.before(), last.version()));
        }

        private void count(Result result, Wanted wanted, long line) {
            switch (result) {
                case CREATED ->
                    counts.merge(isRepeatedInDryRun(wanted) ? Result.UPDATED : Result.CREATED, 1L, Long::sum);
                case UPDATED, UNCHANGED -> counts.merge(result, 1L, Long::sum);
                case ILLEGAL_MOVE ->
                    reject(
                            line,
                            List.of(new CellProblem(
                                    "status",
                                    "illegal_status",
                                    "is no status that the listing can move to",
                                    String.valueOf(wanted.status()))));
                case INCOMPLETE ->
                    reject(
                            line,
                            List.of(new CellProblem(
                                    "price", "missing", "is missing, and a published listing has a price", null)));
                case UNFAIR_TEXT ->
                    reject(line, List.of(new CellProblem("description", "unfair_text", unfair(wanted), null)));
                case WRONG_CUSTOM_FIELD ->
                    reject(
                            line,
                            List.of(new CellProblem(
                                    "customFields",
                                    "type_mismatch",
                                    "hold a value that is not of the type that the field was defined with",
                                    null)));
                case NO_PLOT_LEFT ->
                    reject(
                            line,
                            List.of(new CellProblem(
                                    "status",
                                    "plot_limit_reached",
                                    "would put more listings in use than the plan has; import it as a draft or choose a larger plan",
                                    null)));
            }
        }

        private String unfair(Wanted wanted) {
            return fairHousing
                    .listRefused(wanted.facts().title(), wanted.facts().description())
                    .stream()
                    .findFirst()
                    .map(finding -> "says who may live there: " + finding.sentence())
                    .orElse("says already who may live there, and cannot be published so");
        }

        /// Without writing, the row before it has left no trace.
        private boolean isRepeatedInDryRun(Wanted wanted) {
            return dryRun
                    && wanted.leaveIfOlderThan() == null
                    && overview.isRepeated(
                            Objects.requireNonNull(wanted.facts().reference(), "Readable rows have one"));
        }

        void reject(long line, List<CellProblem> problems) {
            rejected++;
            for (int i = 0; i < problems.size(); i++) {
                rejects.add(new RejectedRow(line, i, problems.get(i)));
            }
        }

        Written written(int read) {
            return new Written(
                    new PortionResult(
                            read,
                            counts.getOrDefault(Result.CREATED, 0L),
                            counts.getOrDefault(Result.UPDATED, 0L),
                            counts.getOrDefault(Result.UNCHANGED, 0L),
                            rejected),
                    List.copyOf(rows.values()),
                    rejects);
        }
    }
}
