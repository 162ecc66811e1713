package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.likeness.Description;
import io.doorstep.leadcrm.duplicate.likeness.Frequencies;
import io.doorstep.leadcrm.duplicate.likeness.Trait;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How common names, cities, streets and days are among a business's people, counted now and then.
@Repository
@Transactional(readOnly = true)
class TraitCounts {

    private static final Duration SOONEST = Duration.ofSeconds(10);
    private static final Duration FOR_EACH_PERSON = Duration.ofMillis(1);
    private static final String ANY = "";
    private static final String OF_PEOPLE = """
            select details ->> :part as value, count(*) as people from person_description
            where details ->> :part is not null group by 1
            """;
    private static final String OF_ADDRESSES = """
            select home ->> :part as value, count(distinct person_id) as people
            from person_description cross join jsonb_array_elements(details -> 'addresses') as home
            where home ->> :part is not null group by 1
            """;

    /// What only one has needs no row.
    private static final String COUNT = """
            with counted as materialized (%s)
            insert into trait_frequency (trait, value, people)
            select :trait, value, people from counted where people > 1
            union all
            select :trait, '', coalesce(sum(people), 0) from counted
            """;

    private final JdbcClient jdbc;

    TraitCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the next count, unless it is too soon or somebody else has taken it: the more people there are, the
    /// longer one count is good.
    ///
    /// @return whether the caller is to count
    @Transactional
    boolean takeTurn(Instant now) {
        jdbc.sql("""
                        insert into trait_census (people, counted_at) values (0, 'epoch')
                        on conflict (tenant_id) do nothing
                        """).update();
        return jdbc.sql("""
                        update trait_census set counted_at = :now
                        where counted_at + greatest(:soonest, people * :forEach) * interval '1 millisecond' <= :now
                        """)
                        .param("now", Timestamp.from(now))
                        .param("soonest", SOONEST.toMillis())
                        .param("forEach", FOR_EACH_PERSON.toMillis())
                        .update()
                > 0;
    }

    /// The frequencies of what one person has, which is all that a comparison with others asks for.
    Frequencies of(Description subject) {
        List<String> traits = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Trait.of(subject).forEach((trait, own) -> {
            traits.add(trait.name());
            values.add(ANY);
            own.forEach(value -> {
                traits.add(trait.name());
                values.add(value);
            });
        });
        Map<Trait, Map<String, Long>> counts = new EnumMap<>(Trait.class);
        jdbc.sql("""
                        select trait, value, people from trait_frequency
                        where (trait, value) in (select * from unnest(?, ?))
                        """)
                .params(traits.toArray(String[]::new), values.toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(Trait.valueOf(row.getString("trait")), _ -> new HashMap<>())
                            .put(row.getString("value"), row.getLong("people"));
                });
        long people = jdbc.sql("select people from trait_census")
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new Counted(people, counts);
    }

    @Transactional
    void count(Instant now) {
        jdbc.sql("delete from trait_frequency").update();
        for (Trait trait : Trait.values()) {
            jdbc.sql(COUNT.formatted(trait.isOfAddress() ? OF_ADDRESSES : OF_PEOPLE))
                    .param("trait", trait.name())
                    .param("part", trait.part())
                    .update();
        }
        jdbc.sql("""
                        insert into trait_census (people, counted_at) select count(*), :now from person_description
                        on conflict (tenant_id) do update set people = excluded.people, counted_at = excluded.counted_at
                        """).param("now", Timestamp.from(now)).update();
    }

    private record Counted(long people, Map<Trait, Map<String, Long>> counts) implements Frequencies {

        @Override
        public long of(Trait trait, String value) {
            return counts.getOrDefault(trait, Map.of()).getOrDefault(value, 0L);
        }

        @Override
        public long ofAny(Trait trait) {
            return of(trait, ANY);
        }
    }
}
