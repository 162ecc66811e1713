package io.doorstep.leadcrm.duplicate.likeness;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// People of whom it is known who was written down twice: the FEBRL data set 1.
public final class PeopleFile {

    private static final Path FILE = Path.of("../../shared/data/people-with-duplicates.csv");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setNullString("")
            .get();

    private PeopleFile() {}

    /// Skips the test where the file is not at hand.
    public static List<Row> read() throws IOException {
        assumeTrue(
                Files.exists(FILE),
                "skipped: there is no " + FILE.toAbsolutePath().normalize());
        try (Reader reader = Files.newBufferedReader(FILE);
                var records = FORMAT.parse(reader)) {
            return records.stream().map(Row::of).toList();
        }
    }

    /// One line of the file.
    ///
    /// @param entity whom it describes, which only the judge of a test may know
    public record Row(
            String id,
            int entity,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

        static Row of(CSVRecord line) {
            String id = line.get("rec_id");
            String born = line.get("date_of_birth");
            String number = line.get("street_number");
            String street = line.get("address_1");
            return new Row(
                    id,
                    Integer.parseInt(id.split("-")[1]),
                    line.get("given_name"),
                    line.get("surname"),
                    date(born),
                    street == null || number == null ? street : number + " " + street,
                    line.get("suburb"),
                    line.get("state"),
                    line.get("postcode"));
        }

        /// Some days are none, such as the 33rd of December.
        private static @Nullable LocalDate date(@Nullable String written) {
            try {
                return written == null ? null : LocalDate.parse(written, DAY);
            } catch (DateTimeParseException noSuchDay) {
                return null;
            }
        }

        Description description() {
            return Description.of(
                    null,
                    givenName,
                    familyName,
                    birthDate,
                    List.of(Address.of(street, city, region, postalCode)),
                    List.of(),
                    List.of());
        }
    }
}
