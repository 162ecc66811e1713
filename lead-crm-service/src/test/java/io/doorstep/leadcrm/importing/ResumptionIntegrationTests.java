package io.doorstep.leadcrm.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.TableShape;
import io.doorstep.tablekit.importing.ImportId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// X-LD-13
class ResumptionIntegrationTests extends ImportTest {

    @Autowired
    ImportSteps steps;

    @Test
    void aFileOfManyPortionsComesInWholeAndOnce() {
        Business business = aBusiness();
        String file = file(0, 620);

        assertThat(counts(bringIn(business, file)))
                .isEqualTo("COMPLETED: created 620 (620 people), updated 0, unchanged 0, rejected 0");
        assertThat(counts(bringIn(business, file)))
                .isEqualTo("COMPLETED: created 0 (0 people), updated 0, unchanged 620, rejected 0");
    }

    @Test
    void aDryRunForecastsRepeatsAlsoFarApart() {
        Business business = aBusiness();
        String file = file(0, 510) + file(0, 510).substring(file(0, 0).length());

        assertThat(counts(bringIn(business, file, "{\"dryRun\": true}")))
                .isEqualTo("COMPLETED: created 510 (510 people), updated 0, unchanged 510, rejected 0");
        assertThat(counts(bringIn(business, file)))
                .isEqualTo("COMPLETED: created 510 (510 people), updated 0, unchanged 510, rejected 0");
    }

    @Test
    void rowsThatAreInAlreadyAreNotTakenAgainByWhoeverComesLate() {
        Business business = aBusiness();
        ImportPlan plan = new ImportPlan(
                List.of("email"),
                Map.of("email", "email"),
                Map.of(),
                false,
                new TableShape(TableShape.Kind.TEXT, ',', "UTF-8"));
        Tenancy.runAs(business.id(), () -> {
            ImportId id = new ImportId(UUID.randomUUID());
            steps.store(id, "leads.csv", plan);
            steps.begin(id, 1);
            List<TableRow> portion = List.of(new TableRow(2, List.of("jane@example.com")));

            assertThat(steps.take(id, plan, 0, portion)).isTrue();
            assertThat(steps.take(id, plan, 0, portion)).isFalse();
            assertThat(steps.rowsDone(id)).isEqualTo(1);
        });
    }

    /// B-LD-1
    @Test
    void twoFilesOfTheSamePeopleAtOnceMakeEachPersonOnce() throws Exception {
        Business business = aBusiness();
        String forwards = file(0, 300);
        String backwards = reversed(forwards);
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> one = both.submit(() -> bringIn(business, forwards));
            Future<Answer> other = both.submit(() -> bringIn(business, backwards));

            int created = one.get().body().path("created").asInt()
                    + other.get().body().path("created").asInt();
            int people = one.get().body().path("newPeople").asInt()
                    + other.get().body().path("newPeople").asInt();
            assertThat(created).isEqualTo(300);
            assertThat(people).isEqualTo(300);
        }
    }

    private static String file(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "P%d Doe,p%d@example.com,+23480312%05d%n".formatted(i, i, i))
                .collect(Collectors.joining("", "name,email,phone" + System.lineSeparator(), ""));
    }

    private static String reversed(String file) {
        List<String> lines = file.lines().toList();
        return lines.getFirst() + "\n"
                + String.join("\n", lines.subList(1, lines.size()).reversed());
    }
}
