package io.doorstep.property.duplicate;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The traits of listings, found by address and by the cell of a grid that is wider than what counts as near.
@Repository
@Transactional(readOnly = true)
class TraitRows {

    private static final double CELL_DEGREES = 0.001;
    private static final int MOST_ALIKE = 200;
    private static final String KEEP = """
            insert into listing_trait (tenant_id, listing_id, purpose, type, address_key, unit, longitude, latitude,
                                       cell_x, cell_y, bedrooms, living_area)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, listing_id) do update
                set purpose = excluded.purpose, type = excluded.type, address_key = excluded.address_key,
                    unit = excluded.unit, longitude = excluded.longitude, latitude = excluded.latitude,
                    cell_x = excluded.cell_x, cell_y = excluded.cell_y, bedrooms = excluded.bedrooms,
                    living_area = excluded.living_area
            """;
    private static final String PAIRS = """
            select own.listing_id as own_id, other.*
            from listing_trait own cross join lateral (
                (select * from listing_trait n
                 where n.tenant_id = own.tenant_id and n.address_key = own.address_key limit :limit)
                union
                (select * from listing_trait n
                 where n.tenant_id = own.tenant_id and n.cell_x between own.cell_x - 1 and own.cell_x + 1
                   and n.cell_y between own.cell_y - 1 and own.cell_y + 1
                   and n.type = own.type and n.bedrooms = own.bedrooms
                   and abs(n.living_area - own.living_area) <= 0.05 * own.living_area limit :limit)
            ) other
            where own.tenant_id = :tenant and own.listing_id = any(cast(:ids as uuid[]))
              and other.listing_id <> own.listing_id
            """;
    private static final String NEIGHBOURS = """
            select * from listing_trait where tenant_id = :tenant and address_key = :address
            union
            select * from listing_trait
            where tenant_id = :tenant and cell_x between :x - 1 and :x + 1 and cell_y between :y - 1 and :y + 1
            limit :limit
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    TraitRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /// A listing with its traits.
    record Neighbour(ListingId listing, Traits traits) {}

    @Transactional
    void keep(Map<ListingId, Traits> traits) {
        batch.batchUpdate(
                KEEP,
                traits.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList());
    }

    @Transactional
    void forget(List<UUID> listings) {
        jdbc.sql("delete from listing_trait where listing_id = any(:ids)")
                .param("ids", listings.toArray(UUID[]::new))
                .update();
    }

    /// Two listings that could be alike.
    record Pairing(ListingId own, Neighbour other) {}

    /// All that could be like these, found with one way to the database.
    List<Pairing> listPairings(List<UUID> listings) {
        return jdbc.sql(PAIRS)
                .param("tenant", Tenancy.current())
                .param("ids", listings.toArray(UUID[]::new))
                .param("limit", MOST_ALIKE)
                .query((row, number) ->
                        new Pairing(new ListingId(row.getObject("own_id", UUID.class)), neighbour(row, number)))
                .list();
    }

    /// All that could be like one that is not there yet.
    List<Neighbour> listNeighbours(Traits traits) {
        return jdbc.sql(NEIGHBOURS)
                .param("tenant", Tenancy.current())
                .param(
                        "address",
                        traits.address() == null ? "" : traits.address().building())
                .param("x", cell(traits.place() == null ? null : traits.place().longitude()))
                .param("y", cell(traits.place() == null ? null : traits.place().latitude()))
                .param("limit", MOST_ALIKE)
                .query(TraitRows::neighbour)
                .list();
    }

    private static @Nullable Object[] row(ListingId listing, Traits traits) {
        AddressKey address = traits.address();
        Position place = traits.place();
        return new @Nullable Object[] {
            Tenancy.current(),
            listing.value(),
            traits.purpose().name(),
            traits.type().name(),
            address == null ? null : address.building(),
            address == null ? null : address.unit(),
            place == null ? null : place.longitude(),
            place == null ? null : place.latitude(),
            place == null ? null : cell(place.longitude()),
            place == null ? null : cell(place.latitude()),
            traits.bedrooms(),
            traits.livingArea()
        };
    }

    /// Nowhere is no cell of the earth.
    private static int cell(@Nullable Double degrees) {
        return degrees == null ? Integer.MIN_VALUE / 2 : (int) Math.floor(degrees / CELL_DEGREES);
    }

    private static Neighbour neighbour(ResultSet row, int number) throws SQLException {
        String building = row.getString("address_key");
        Double longitude = row.getObject("longitude", Double.class);
        Double latitude = row.getObject("latitude", Double.class);
        return new Neighbour(
                new ListingId(row.getObject("listing_id", UUID.class)),
                new Traits(
                        ListingPurpose.valueOf(row.getString("purpose")),
                        ListingType.valueOf(row.getString("type")),
                        building == null ? null : new AddressKey(building, row.getString("unit")),
                        longitude == null || latitude == null ? null : new Position(longitude, latitude),
                        row.getObject("bedrooms", Integer.class),
                        row.getObject("living_area", Double.class)));
    }
}
