package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// ANL-16
class ViewLedgerTests {

    private static final int BOUND = 20_000;

    private final UUID tenant = UUID.randomUUID();

    @Property(tries = 100)
    void howeverOftenItIsDrainedEachLookIsToldOnce(@ForAll @Size(max = 200) List<@IntRange(max = 5) Integer> looks) {
        ViewLedger ledger = new ViewLedger();
        long told = 0;
        for (int look : looks) {
            if (look == 0) {
                told += sum(ledger.drain());
            } else {
                ledger.add(tenant, new ListingId(new UUID(0, look)), 1);
            }
        }
        told += sum(ledger.drain());
        assertThat(told).isEqualTo(looks.stream().filter(look -> look != 0).count());
    }

    @Test
    void whoWalksThroughEverythingDoesNotFillTheMemory() {
        ViewLedger ledger = new ViewLedger();
        for (int i = 0; i < BOUND + 100; i++) {
            ledger.add(tenant, new ListingId(new UUID(0, i)), 1);
        }
        ledger.add(tenant, new ListingId(new UUID(0, 0)), 1);
        assertThat(sum(ledger.drain())).isEqualTo(BOUND + 1);
        ledger.add(tenant, new ListingId(new UUID(0, BOUND + 1)), 1);
        assertThat(sum(ledger.drain())).isEqualTo(1);
    }

    private static long sum(Map<UUID, Map<ListingId, Long>> drained) {
        return drained.values().stream()
                .flatMap(views -> views.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
