package io.doorstep.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

class CursorsTests {

    private final Cursors cursors = new Cursors(new byte[32], JsonMapper.shared());
    private final UUID tenant = UUID.randomUUID();
    private final List<String> keys =
            List.of("2026-01-01T00:00:00Z", UUID.randomUUID().toString());

    @Test
    void aCursorGivesBackItsKeys() {
        Tenancy.runAs(tenant, () -> assertThat(cursors.decode(cursors.encode("-capturedAt", keys), "-capturedAt"))
                .isEqualTo(keys));
    }

    @Test
    void aListByTimeGoesOnBehindItsLastItemAndBeginsWhereItIsToldTo() {
        var last = new TimePlace(Instant.parse("2026-01-01T00:00:00.123456Z"), UUID.randomUUID());
        Tenancy.runAs(tenant, () -> {
            String cursor = cursors.encode("-capturedAt", last);
            assertThat(cursors.decode(cursor, "-capturedAt", TimePlace.LATEST)).isEqualTo(last);
            assertThat(cursors.decode(null, "-capturedAt", TimePlace.LATEST)).isEqualTo(TimePlace.LATEST);
        });
    }

    @Test
    void aCursorOfAnotherTenantIsRefused() {
        String foreign = Tenancy.callAs(UUID.randomUUID(), () -> cursors.encode("-capturedAt", keys));

        assertRefused(foreign, "-capturedAt");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        assertRefused(Tenancy.callAs(tenant, () -> cursors.encode("name", keys)), "-capturedAt");
    }

    @Test
    void aTamperedOrInventedCursorIsRefused() {
        String cursor = Tenancy.callAs(tenant, () -> cursors.encode("name", keys));
        char last = cursor.charAt(cursor.length() - 3);

        assertRefused(
                cursor.substring(0, cursor.length() - 3)
                        + (last == 'A' ? 'B' : 'A')
                        + cursor.substring(cursor.length() - 2),
                "name");
        assertRefused("", "name");
        assertRefused("'; drop table lead", "name");
        assertRefused("AAAA", "name");
    }

    private void assertRefused(String cursor, String sort) {
        assertThatThrownBy(() -> Tenancy.runAs(tenant, () -> cursors.decode(cursor, sort)))
                .isInstanceOf(ErrorResponseException.class);
    }
}
