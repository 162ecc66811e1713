package io.doorstep.leadcrm.measurement;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a person is called and where they live, so that no word of it leaves.
@Repository
@Transactional(readOnly = true)
class KnownWords {

    private final JdbcClient jdbc;

    KnownWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of an address in the net only the part that is the person's own: many are at the same provider, and in a city.
    List<String> listOf(UUID person) {
        return jdbc.sql("""
                        select word from (
                            select unnest(array[name, given_name, family_name]) as word from person where id = :person
                            union select split_part(value, '@', 1) from person_identity
                                  where person_id = :person and kind = 'EMAIL'
                            union select split_part(value, ':', 2) from person_identity
                                  where person_id = :person and kind = 'CHANNEL'
                            union select unnest(array[line1, postal_code]) from person_address
                                  where person_id = :person) known
                        where word is not null
                        """).param("person", person).query(String.class).list();
    }
}
