package io.doorstep.billing.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PlotUsesIntegrationTests {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @Autowired
    CountPlots countPlots;

    @Autowired
    PlotUses uses;

    /// BILL-21
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsToldAtOnceCountsAsWhatIsToldOneByOne(long seed) {
        List<PlotUse> told = shuffled(new Random(seed));
        UUID atOnce = UUID.randomUUID();
        UUID oneByOne = UUID.randomUUID();
        UUID inPortions = UUID.randomUUID();

        Tenancy.runAs(atOnce, () -> countPlots.count(told));
        told.forEach(use -> Tenancy.runAs(oneByOne, () -> countPlots.count(List.of(use))));
        for (int i = 0; i < told.size(); i += 7) {
            List<PlotUse> portion = told.subList(i, Math.min(i + 7, told.size()));
            Tenancy.runAs(inPortions, () -> countPlots.count(portion));
        }

        assertThat(days(atOnce))
                .isEqualTo(days(oneByOne))
                .isEqualTo(days(inPortions))
                .anyMatch(inUse -> inUse > 0);
    }

    /// Twelve listings, each in use and out of it up to five times over the same eight days.
    private static List<PlotUse> shuffled(Random random) {
        List<PlotUse> told = new ArrayList<>();
        for (int listing = 0; listing < 12; listing++) {
            UUID id = UUID.randomUUID();
            for (int i = random.nextInt(5); i >= 0; i--) {
                Instant at = START.plus(Duration.ofHours(random.nextInt(8 * 24)));
                told.add(new PlotUse(UUID.randomUUID(), id, random.nextBoolean(), at));
            }
        }
        Collections.shuffle(told, random);
        return told;
    }

    /// How many are in use at the end of each day.
    private List<Long> days(UUID tenant) {
        LocalDate first = LocalDate.of(2026, 3, 1);
        return Tenancy.callAs(tenant, () -> first.datesUntil(first.plusDays(10))
                .map(day -> uses.countBefore(day.plusDays(1)))
                .toList());
    }
}
