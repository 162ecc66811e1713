package io.doorstep.leadcrm.scoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.doorstep.leadcrm.lead.Activity;
import io.doorstep.leadcrm.scoring.Criterion.Comparison;
import io.doorstep.leadcrm.scoring.Outcomes.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Leads of an online school of whom it is known whether they became customers.
final class OutcomesFile {

    private static final Path FILE = Path.of("../../shared/data/leads-with-outcomes.csv");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    /// The running number is the only thing that says in which order they came.
    private static final Duration BETWEEN_NUMBERS = Duration.ofMinutes(10);

    private static final String LEFT_OPEN = "Select";

    /// The school's courses are made for people at work, which is why that one answer counts.
    static final Criteria SCHOOL = new Criteria(
            1,
            List.of(new Criterion(
                    "AT_WORK",
                    Fact.ANSWER,
                    Comparison.ONE_OF,
                    "occupation",
                    null,
                    List.of("Working Professional"),
                    15,
                    "The courses are made for people at work")));

    private OutcomesFile() {}

    /// The oldest first. Skips the test where the file is not at hand.
    static List<Row> read() throws IOException {
        assumeTrue(
                Files.exists(FILE),
                "skipped: there is no " + FILE.toAbsolutePath().normalize());
        try (Reader reader = Files.newBufferedReader(FILE);
                var records = FORMAT.parse(reader)) {
            return records.stream()
                    .map(Row::of)
                    .sorted(Comparator.comparing(Row::askedAt))
                    .toList();
        }
    }

    /// One line of the file.
    record Row(
            @Nullable String source,
            Activity activity,
            @Nullable String country,
            Instant askedAt,
            boolean won) {

        static Row of(CSVRecord line) {
            Map<String, String> answers = new HashMap<>();
            for (String question : List.of("occupation", "city")) {
                String answer = line.get(question);
                if (answer != null) {
                    answers.put(question, answer.equals(LEFT_OPEN) ? "" : answer);
                }
            }
            String visits = line.get("total_visits");
            String pages = line.get("page_views_per_visit");
            return new Row(
                    line.get("source"),
                    new Activity(
                            line.get("origin"),
                            line.get("last_activity"),
                            visits == null ? null : (int) Double.parseDouble(visits),
                            Integer.valueOf(line.get("seconds_on_site")),
                            pages == null ? null : Double.valueOf(pages),
                            line.get("brochure_requested").equals("Yes"),
                            line.get("do_not_email").equals("Yes"),
                            line.get("do_not_call").equals("Yes"),
                            answers),
                    line.get("country"),
                    Instant.EPOCH.plus(BETWEEN_NUMBERS.multipliedBy(Long.parseLong(line.get("lead_number")))),
                    line.get("converted").equals("1"));
        }

        /// The same, had they answered otherwise.
        Row answering(String question, String answer) {
            Map<String, String> others = new HashMap<>(activity.answers());
            others.replace(question, answer);
            return new Row(
                    source,
                    new Activity(
                            activity.entry(),
                            activity.last(),
                            activity.visits(),
                            activity.secondsOnSite(),
                            activity.pagesPerVisit(),
                            activity.materialRequested(),
                            activity.noEmails(),
                            activity.noCalls(),
                            others),
                    country,
                    askedAt,
                    won);
        }

        /// As a captured lead tells them.
        LeadFacts facts() {
            return activity.addTo(LeadFacts.askedAt(askedAt).word(Fact.SOURCE, source))
                    .complete()
                    .keepingAnswers(SCHOOL.answers());
        }

        Outcome outcome() {
            return new Outcome(facts(), won);
        }
    }
}
